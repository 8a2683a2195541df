/** Cleans what a tab shows and keeps it: behind the popup's button, the shortcut and the menu. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ensurePageScript } from '../inject';
import { mainFrame } from '../main-frame';
import { keepArticle } from '../page/keep-article';
import { parseCleanResult } from '../page/page-answers';
import { pictureService } from '../pictures/picture-service';
import { sendMessage, type SaveResult } from '../protocol';
import { explainState, explainUnreachable } from '../toolbar/state-words';
import { UnreachablePageError } from '../toolbar/unreachable-page';

/** Every way to fail is an answer with a sentence for the person; nothing is half-written in any of them. */
export async function saveTab(tabId: number): Promise<SaveResult> {
  try {
    await ensurePageScript(tabId);
    const asked = await addressOf(tabId);
    const result = parseCleanResult(await sendMessage('page.clean', {}, mainFrame(tabId)));
    if ('article' in result) {
      const answered = await addressOf(tabId);
      if (new URL(answered).origin !== new URL(asked).origin) throw new UnreachablePageError('gone');
      const kept = await keepArticle(result, answered);
      if (kept.ok) void pictureService().saved(kept.id, tabId);
      return kept;
    }
    return { ok: false, state: result.state, message: explainState(result.state).title };
  } catch (error) {
    if (!(error instanceof UnreachablePageError))
      return { ok: false, state: 'refused', message: i18n.t('error.answer') };
    const { title, text } = explainUnreachable(error.kind);
    return { ok: false, state: 'unreachable', message: `${title}: ${text}` };
  }
}

async function addressOf(tabId: number): Promise<string> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined) throw new UnreachablePageError('notGranted');
  return url;
}
