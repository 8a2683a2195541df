/** Takes the tabs that a person selected to the library's queue; their addresses are read there, where they may be asked for. */
import { browser } from 'wxt/browser';

export const SAVE_TABS = 'save-tabs';

/** Of the window in front, from left to right. */
export async function selectedTabs(windowId?: number): Promise<number[]> {
  const where = windowId === undefined ? { currentWindow: true } : { windowId };
  const tabs = await browser.tabs.query({ ...where, highlighted: true });
  return tabs.flatMap(({ id }) => id ?? []);
}

export async function openBatch(tabIds: readonly number[]): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html?tabs=${tabIds.join(',')}`) });
}

/** @returns the tabs that a library page was opened for; none where it was opened for itself. */
export function tabsInAddress(search: string): number[] {
  const listed = new URLSearchParams(search).get('tabs') ?? '';
  return listed
    .split(',')
    .filter((id) => /^\d{1,15}$/.test(id))
    .map(Number);
}
