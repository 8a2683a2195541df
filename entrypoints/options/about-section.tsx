/** Which version this is, and the way to the licences of all that is in it. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export function AboutSection() {
  return (
    <section aria-labelledby="about">
      <header>
        <h2 id="about">{i18n.t('options.about.heading')}</h2>
      </header>
      <p class="intro">{i18n.t('options.about.text', [browser.runtime.getManifest().version])}</p>
      <p>
        <a href="licences.html">{i18n.t('options.about.licences')}</a>
      </p>
    </section>
  );
}
