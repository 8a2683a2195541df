/** The background worker: answers messages, shortcuts and the menu. It may stop at any moment, so it remembers nothing. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../../lib/extension/answer-messages';
import { answerAlarm, syncBackupAlarm } from '../../lib/extension/backup/backup-alarm';
import { goOn } from '../../lib/extension/go-on';
import { answerBatchAlarm } from '../../lib/extension/batch/batch-service';
import { watchBackupSetting } from '../../lib/extension/backup/backup-setting';
import { openBatch, SAVE_TABS, selectedTabs } from '../../lib/extension/batch/open-batch';
import { pictureService } from '../../lib/extension/pictures/picture-service';
import { watchSiteRules } from '../../lib/extension/conversion/site-rules-setting';
import { syncSiteScripts } from '../../lib/extension/conversion/site-scripts';
import { sweepPictures } from '../../lib/library/pictures/sweep-pictures';
import { isTabAction, runTabAction } from '../../lib/extension/toolbar/tab-actions';

/** In Chrome the worker may start no other; there an offscreen page owns the index. */
const ownIndex = import.meta.env.FIREFOX
  ? async () => (await import('../../lib/extension/search/own-search')).ownSearch(() => {})
  : undefined;

export default defineBackground({ type: { firefox: 'module' }, main });

function main(): void {
  answerMessages(ownIndex);
  browser.commands.onCommand.addListener((command, tab) => act(command, tab?.id));
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId === SAVE_TABS) await openBatch(await selectedTabs(tab?.windowId));
    else await act(info.menuItemId, tab?.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    return goOn();
  });
  browser.runtime.onStartup.addListener(() => sweepPictures());
  browser.alarms.onAlarm.addListener(({ name }) => pictureService().alarm(name));
  browser.permissions.onAdded.addListener(() => syncSiteScripts());
  browser.permissions.onAdded.addListener(() => pictureService().goOn());
  browser.permissions.onRemoved.addListener(() => syncSiteScripts());
  browser.alarms.onAlarm.addListener(({ name }) => answerAlarm(name));
  browser.alarms.onAlarm.addListener(({ name }) => answerBatchAlarm(name));
  browser.runtime.onStartup.addListener(goOn);
  watchBackupSetting(() => void syncBackupAlarm());
  watchSiteRules(() => void syncSiteScripts());
}

async function act(action: unknown, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (isTabAction(action) && id !== undefined) await runTabAction(action, id);
}
