/** Put into a page when the person clicks QingDu there: cleans, opens the clean view, converts. Says nothing to the page. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { markedPageScript, markPageScript } from '../../lib/extension/page/page-mark';
import { createPageSession } from '../../lib/extension/page/page-session';
import { onMessage } from '../../lib/extension/protocol';
import { pageServices } from './page-services';
import { createPictureErrand } from './picture-errand';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const earlier = markedPageScript();
    if (earlier?.isAlive()) return;
    earlier?.stop();

    const session = createPageSession(document, pageServices);
    const pictures = createPictureErrand();
    const endings = [
      onMessage('page.clean', ({ data }) => session.clean(data.keep && new Set(data.keep))),
      onMessage('page.pickBody', () => void session.pickBody()),
      onMessage('page.toggleView', () => session.toggleView()),
      onMessage('page.convert', ({ data }) => session.convert(data)),
      onMessage('page.status', () => session.status()),
      onMessage('page.bringPictures', ({ data }) => pictures.add(data)),
    ];
    markPageScript({
      isAlive: () => browser.runtime?.id !== undefined,
      stop() {
        session.stop();
        pictures.stop();
        for (const end of endings) end();
      },
    });
    // The first text asked for brings those of a whole language: now, while the wish of the person is still on its way.
    setTimeout(() => i18n.t('view.locale'));
  },
});
