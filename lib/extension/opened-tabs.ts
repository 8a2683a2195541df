/**
 * Where the person has clicked QingDu. A script of ours runs on WeChat's pages before any click, and whoever has taken over
 * the process of such a page could speak in its name: until the click it gets no answer about what is kept.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

/** Of one tab; a person comes back to the last few. */
const MOST_ORIGINS = 20;

/** Forgotten with the browser session, as tabs are. */
const itemOf = (tabId: number) => storage.defineItem<unknown>(`session:opened:${tabId}`);
const origins = v.fallback(v.array(v.string()), []);

/** @param url of the page in that tab on which QingDu was clicked. */
export async function rememberOpened(tabId: number, url: string): Promise<void> {
  const item = itemOf(tabId);
  const { origin } = new URL(url);
  const others = v.parse(origins, await item.getValue()).filter((each) => each !== origin);
  await item.setValue([...others, origin].slice(-MOST_ORIGINS));
}

/** Also for a page of that site to which the person went back, or on, in the same tab. */
export async function isOpened(tabId: number, url: string): Promise<boolean> {
  return v.parse(origins, await itemOf(tabId).getValue()).includes(new URL(url).origin);
}
