/** Ties the page script to the extension: the library through the background, settings through the browser's storage. */
import type { TargetScript } from '../../lib/convert/types';
import { ruleForHost } from '../../lib/convert/site-rules';
import { injectedConverter } from '../../lib/extension/conversion/injected-converter';
import { injectedOutputs } from '../../lib/extension/page/injected-outputs';
import { loadConversion } from '../../lib/extension/conversion/load-conversion';
import { loadPage } from '../../lib/extension/batch/load-page';
import { pageNotes } from '../../lib/extension/page/page-notes';
import type { PageServices } from '../../lib/extension/page/page-services';
import { sendMessage } from '../../lib/extension/protocol';
import { loadUserRules, saveReading, saveUserRules } from '../../lib/extension/settings/settings';
import { loadSiteRules } from '../../lib/extension/conversion/site-rules-setting';
import { followViewSettings, loadViewSettings } from '../../lib/extension/settings/view-settings';
import { explainState } from '../../lib/extension/toolbar/state-words';
import { convertArticle } from '../../lib/output/convert-article';

/** As `Metadata.site` writes it, so that the library reads the same way. */
const hostOfPage = () => location.hostname.replace(/^www\./, '');
const placeOfPage = () => ({ site: hostOfPage(), host: location.hostname });
const convert = (script: TargetScript) => injectedConverter(script, loadConversion(location.hostname));

export const pageServices: PageServices = {
  // Not `document.URL`, which an element of that name would shadow.
  address: () => location.href,
  loadConverter: convert,
  mayConvert: async () => ruleForHost(location.hostname, await loadSiteRules())?.choice !== 'never',
  async save(result) {
    if (!('article' in result)) return { ok: false, state: result.state, message: explainState(result.state).title };
    const { article, report, pages } = result;
    return sendMessage('article.save', { article, report, ...(pages && { pages }) });
  },
  picturesOf: (id) => sendMessage('pictures.state', { id }),
  retryPictures: (id) => sendMessage('pictures.retry', { id }),
  isSaved: (identity) => sendMessage('article.isSaved', { identity }),
  notes: (identity) => pageNotes(document, identity),
  async download(result, format, script) {
    if (!('article' in result)) return;
    const article = await convertArticle(result.article, script, convert);
    await (await injectedOutputs()).download(article, format);
  },
  async copy(result, format, script) {
    if (!('article' in result)) return;
    const article = await convertArticle(result.article, script, convert);
    await (await injectedOutputs()).copy(article, format);
  },
  // Not `document.characterSet`, which an element of that name would shadow.
  loadPage: (address, signal) => loadPage(address, { signal, charset: charsetOf(document) }),
  followArticle: (address) => void sendMessage('article.follow', { address }),
  openLibrary: (id) => void sendMessage('library.open', id === undefined ? {} : { id }),
  loadViewSettings: () => loadViewSettings(placeOfPage()),
  followViewSettings: (changed) => followViewSettings(placeOfPage(), changed),
  saveReading: (settings) => void saveReading(settings, hostOfPage()),
  loadRules: loadUserRules,
  saveRules: saveUserRules,
};

function charsetOf(document: Document): string {
  return String(Object.getOwnPropertyDescriptor(Document.prototype, 'characterSet')?.get?.call(document) ?? 'utf-8');
}
