/** What QingDu does, in three steps beside a page on which each can be tried. It asks for nothing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ScriptStep, SaveStep, ViewStep } from './steps';
import { showSample } from './sample';
import type { WelcomeModel } from './welcome-model';

export function WelcomePage({ model }: { model: WelcomeModel }) {
  const host = useRef<HTMLDivElement>(null);
  const [sample, setSample] = useState<ShadowRoot | undefined>(undefined);
  useEffect(() => {
    if (host.current && !host.current.shadowRoot) setSample(showSample(host.current));
  }, []);
  return (
    <div class="welcome">
      <header>
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <h1>{i18n.t('welcome.heading')}</h1>
        <p>{i18n.t('welcome.intro')}</p>
      </header>
      <main>
        <ol class="steps">
          <ViewStep model={model} />
          <ScriptStep model={model} sample={sample} />
          <SaveStep model={model} />
        </ol>
        <figure class="window">
          <figcaption>{i18n.t('welcome.sample')}</figcaption>
          <div ref={host} class="sample" lang={model.shown.value === 'hant' ? 'zh-Hant' : 'zh-Hans'} />
        </figure>
      </main>
      <footer>
        <p>{i18n.t('welcome.pin')}</p>
        <p>{i18n.t('welcome.privacy')}</p>
      </footer>
      <p class="problem" role="alert">
        {model.problem.value}
      </p>
    </div>
  );
}
