/** Ties the page script to the extension: the library through the background, settings through the browser's storage. */
import type { CleanResult } from '../../lib/clean/types';
import { ruleForHost } from '../../lib/convert/site-rules';
import { injectedConverter } from '../../lib/extension/injected-converter';
import { loadPage } from '../../lib/extension/load-page';
import type { PageServices } from '../../lib/extension/page-services';
import { sendMessage } from '../../lib/extension/protocol';
import {
  loadReadingPreferences,
  loadUserRules,
  saveReadingPreferences,
  saveUserRules,
} from '../../lib/extension/settings';
import { loadSiteRules } from '../../lib/extension/site-rules-setting';
import { explainState } from '../../lib/extension/state-words';
import { takeArticle } from '../../lib/ui/take-article';

export const pageServices: PageServices = {
  // Not `document.URL`, which an element of that name would shadow.
  address: () => location.href,
  loadConverter: (script) => injectedConverter(script, location.hostname),
  mayConvert: async () => ruleForHost(location.hostname, await loadSiteRules())?.choice !== 'never',
  async save(result) {
    if (!('article' in result)) return { ok: false, state: result.state, message: explainState(result.state).title };
    const { article, report, pages } = result;
    return sendMessage('article.save', { article, report, ...(pages && { pages }) });
  },
  download(result, format) {
    void download(result, format);
  },
  // Not `document.characterSet`, which an element of that name would shadow.
  loadPage: (address, signal) => loadPage(address, { signal, charset: charsetOf(document) }),
  openLibrary: (id) => void sendMessage('library.open', id === undefined ? {} : { id }),
  loadPreferences: loadReadingPreferences,
  savePreferences: (preferences) => void saveReadingPreferences(preferences),
  loadRules: loadUserRules,
  saveRules: saveUserRules,
};

async function download(result: CleanResult, format: 'markdown' | 'text'): Promise<void> {
  if ('article' in result) await takeArticle(result.article, undefined, 'download', format);
}

function charsetOf(document: Document): string {
  return String(Object.getOwnPropertyDescriptor(Document.prototype, 'characterSet')?.get?.call(document) ?? 'utf-8');
}
