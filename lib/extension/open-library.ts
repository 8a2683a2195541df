/** Opens the library, in its tab where it has one already. */
import { browser } from 'wxt/browser';

/** @param id of the article to show. */
export async function openLibrary(id?: string): Promise<void> {
  const page = browser.runtime.getURL('/library.html');
  const url = id === undefined ? page : `${page}#${encodeURIComponent(id)}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(id !== undefined && { url }) });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
