/** What the background answers to whom: each message is checked for its sender, and then for its form. */
import * as v from 'valibot';
import { READABLE_STATES, UNREADABLE_STATES } from '../clean/types';
import { noteBackup } from './backup/backup-alarm';
import { goOnWithQueue } from './batch/batch-service';
import { followArticle } from './page/follow-article';
import { loadConverter, loadOutputs } from './inject';
import { isKept, keepArticle } from './page/keep-article';
import { keepNote, notesOf, removeNote } from './page/keep-notes';
import { openLibrary } from './open-library';
import { pictureService } from './pictures/picture-service';
import { onMessage } from './protocol';
import { saveTab } from './batch/save-tab';
import {
  ForbiddenSenderError,
  isExtensionPage,
  requireExtensionPage,
  requireOpenedPage,
  requirePageScript,
} from './senders';
import { startSearch } from './search/start-search';
import { markTab } from './toolbar/toolbar';

const WECHAT = 'mp.weixin.qq.com';
const detected = v.picklist([...READABLE_STATES, ...UNREADABLE_STATES, 'unknown']);
const converter = v.picklist(['hans', 'hant']);
const tab = v.object({ tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const place = v.object({ id: v.optional(v.pipe(v.string(), v.uuid())) });

/** @param ownIndex see `startSearch`. */
export function answerMessages(ownIndex?: () => Promise<void>): void {
  onMessage('page.detected', ({ data, sender }) => {
    const { tabId, url } = requirePageScript(sender);
    if (new URL(url).hostname !== WECHAT) throw new ForbiddenSenderError('Only WeChat pages are looked at unasked');
    return markTab(tabId, v.parse(detected, data));
  });
  onMessage('converter.load', ({ data, sender }) =>
    loadConverter(requirePageScript(sender).tabId, v.parse(converter, data)),
  );
  onMessage('outputs.load', async ({ sender }) => loadOutputs((await requireOpenedPage(sender)).tabId));
  onMessage('article.save', async ({ data, sender }) => {
    const { tabId, url } = await requireOpenedPage(sender);
    const result = await keepArticle(data, url);
    if (result.ok) void pictureService().saved(result.id, tabId);
    return result;
  });
  onMessage('picture.bring', async ({ data, sender }) => pictureService().bring(data, await requireOpenedPage(sender)));
  onMessage('pictures.state', async ({ data, sender }) =>
    pictureService().state(data, (await requireOpenedPage(sender)).url),
  );
  onMessage('pictures.retry', async ({ data, sender }) => {
    // Of the two that may ask, the library page has no page of its own to bring pictures.
    const page = isExtensionPage(sender) ? undefined : await requireOpenedPage(sender);
    // Checked and begun; what it fetches is not waited for.
    void pictureService().retry(data, page);
  });
  onMessage('article.isSaved', async ({ data, sender }) => isKept(data, (await requireOpenedPage(sender)).url));
  onMessage('notes.list', async ({ data, sender }) => notesOf(data, (await requireOpenedPage(sender)).url));
  onMessage('notes.put', async ({ data, sender }) => keepNote(data, (await requireOpenedPage(sender)).url));
  onMessage('notes.remove', async ({ data, sender }) => removeNote(data, (await requireOpenedPage(sender)).url));
  onMessage('library.open', async ({ data, sender }) => {
    await requireOpenedPage(sender);
    return openLibrary(v.parse(place, data).id);
  });
  onMessage('article.follow', async ({ data, sender }) => followArticle(data, (await requireOpenedPage(sender)).tabId));
  onMessage('tab.save', ({ data, sender }) => {
    requireExtensionPage(sender);
    return saveTab(v.parse(tab, data).tabId);
  });

  onMessage('search.start', ({ sender }) => {
    requireExtensionPage(sender);
    return startSearch(ownIndex);
  });

  onMessage('batch.start', ({ sender }) => {
    requireExtensionPage(sender);
    void goOnWithQueue();
  });
  onMessage('backup.finished', ({ data, sender }) => {
    requireExtensionPage(sender);
    return noteBackup(data);
  });
}
