/** Injected when the person downloads or copies an article, so that no page waits for it before. */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadExportForm } from '../lib/extension/settings/export-form-setting';
import { registerOutputs } from '../lib/extension/page/page-outputs';
import { copyArticles } from '../lib/ui/copy-articles';
import { takeArticle } from '../lib/ui/take-article';

export default defineContentScript({
  registration: 'runtime',
  main() {
    registerOutputs({
      isAlive: () => browser.runtime?.id !== undefined,
      download: (article, format) => takeArticle(article, undefined, { way: 'download', format }, loadExportForm),
      copy: (article, format) => copyArticles([article], format),
    });
  },
});
