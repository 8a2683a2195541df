/** The background worker: answers messages, shortcuts and the menu. It may stop at any moment, so it remembers nothing. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { READABLE_STATES, UNREADABLE_STATES } from '../../lib/clean/types';
import { answerAlarm, noteBackup, syncBackupAlarm } from '../../lib/extension/backup/backup-alarm';
import { answerBatchAlarm, goOnWithQueue } from '../../lib/extension/batch/batch-service';
import { watchBackupSetting } from '../../lib/extension/backup/backup-setting';
import { followArticle } from '../../lib/extension/page/follow-article';
import { loadConverter, loadOutputs } from '../../lib/extension/inject';
import { isKept, keepArticle } from '../../lib/extension/page/keep-article';
import { keepNote, notesOf, removeNote } from '../../lib/extension/page/keep-notes';
import { createMenus } from '../../lib/extension/toolbar/menus';
import { openBatch, SAVE_TABS, selectedTabs } from '../../lib/extension/batch/open-batch';
import { openLibrary } from '../../lib/extension/open-library';
import { onMessage } from '../../lib/extension/protocol';
import { pictureService } from '../../lib/extension/pictures/picture-service';
import { saveTab } from '../../lib/extension/batch/save-tab';
import { isExtensionPage, requireExtensionPage, requirePageScript } from '../../lib/extension/senders';
import { watchSiteRules } from '../../lib/extension/conversion/site-rules-setting';
import { syncSiteScripts } from '../../lib/extension/conversion/site-scripts';
import { sweepPictures } from '../../lib/library/pictures/sweep-pictures';
import { startSearch } from '../../lib/extension/search/start-search';
import { isTabAction, runTabAction } from '../../lib/extension/toolbar/tab-actions';
import { markTab } from '../../lib/extension/toolbar/toolbar';

const WECHAT = 'mp.weixin.qq.com';
const detected = v.picklist([...READABLE_STATES, ...UNREADABLE_STATES, 'unknown']);
const converter = v.picklist(['hans', 'hant']);
const tab = v.object({ tabId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) });
const place = v.object({ id: v.optional(v.pipe(v.string(), v.uuid())) });

/** In Chrome the worker may start no other; there an offscreen page owns the index. */
const ownIndex = import.meta.env.FIREFOX
  ? async () => (await import('../../lib/extension/search/own-search')).ownSearch(() => {})
  : undefined;

export default defineBackground({ type: { firefox: 'module' }, main });

function main(): void {
  onMessage('page.detected', ({ data, sender }) => {
    const { tabId, url } = requirePageScript(sender);
    if (new URL(url).hostname === WECHAT) return markTab(tabId, v.parse(detected, data));
  });
  onMessage('converter.load', ({ data, sender }) =>
    loadConverter(requirePageScript(sender).tabId, v.parse(converter, data)),
  );
  onMessage('outputs.load', ({ sender }) => loadOutputs(requirePageScript(sender).tabId));
  onMessage('article.save', async ({ data, sender }) => {
    const { tabId, url } = requirePageScript(sender);
    const result = await keepArticle(data, url);
    if (result.ok) void pictureService().saved(result.id, tabId);
    return result;
  });
  onMessage('picture.bring', ({ data, sender }) => pictureService().bring(data, requirePageScript(sender)));
  onMessage('pictures.state', ({ data, sender }) => pictureService().state(data, requirePageScript(sender).url));
  onMessage('pictures.retry', ({ data, sender }) => {
    // Of the two that may ask, the library page has no page of its own to bring pictures.
    void pictureService().retry(data, isExtensionPage(sender) ? undefined : requirePageScript(sender));
  });
  onMessage('article.isSaved', ({ data, sender }) => isKept(data, requirePageScript(sender).url));
  onMessage('notes.list', ({ data, sender }) => notesOf(data, requirePageScript(sender).url));
  onMessage('notes.put', ({ data, sender }) => keepNote(data, requirePageScript(sender).url));
  onMessage('notes.remove', ({ data, sender }) => removeNote(data, requirePageScript(sender).url));
  onMessage('library.open', ({ data, sender }) => {
    requirePageScript(sender);
    return openLibrary(v.parse(place, data).id);
  });
  onMessage('article.follow', ({ data, sender }) => followArticle(data, requirePageScript(sender).tabId));
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

  browser.commands.onCommand.addListener((command, tab) => act(command, tab?.id));
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId === SAVE_TABS) await openBatch(await selectedTabs(tab?.windowId));
    else await act(info.menuItemId, tab?.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    return Promise.all([createMenus(), syncSiteScripts()]);
  });
  browser.runtime.onStartup.addListener(() => sweepPictures());
  browser.runtime.onStartup.addListener(() => Promise.all([createMenus(), syncSiteScripts()]));
  browser.runtime.onStartup.addListener(() => pictureService().goOn());
  browser.alarms.onAlarm.addListener(({ name }) => pictureService().alarm(name));
  browser.permissions.onAdded.addListener(() => syncSiteScripts());
  browser.permissions.onAdded.addListener(() => pictureService().goOn());
  browser.permissions.onRemoved.addListener(() => syncSiteScripts());
  browser.alarms.onAlarm.addListener(({ name }) => answerAlarm(name));
  browser.alarms.onAlarm.addListener(({ name }) => answerBatchAlarm(name));
  browser.runtime.onStartup.addListener(() => Promise.all([syncBackupAlarm(), goOnWithQueue()]));
  watchBackupSetting(() => void syncBackupAlarm());
  watchSiteRules(() => void syncSiteScripts());
}

async function act(action: unknown, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (isTabAction(action) && id !== undefined) await runTabAction(action, id);
}
