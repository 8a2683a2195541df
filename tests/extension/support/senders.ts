/** Senders as the browser describes them, and how a message of theirs arrives. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { id } = fakeBrowser.runtime;
const own = fakeBrowser.runtime.getURL('/library.html');
const WECHAT = 'https://mp.weixin.qq.com/s/1';
const page = { id, url: 'https://example.com/a/1', frameId: 0, tab: { id: 7, url: 'https://example.com/a/1' } };

export const SENDERS = {
  /** The script that comes unasked, in a tab where nobody has clicked. */
  unasked: { ...page, url: WECHAT, tab: { id: 8, url: WECHAT } },
  /** The same, in a tab where somebody has clicked on another site. */
  unaskedLater: { ...page, url: WECHAT, tab: { id: 7, url: WECHAT } },
  /** A script in a page on which somebody has clicked. */
  opened: page,
  ours: { id, url: own, origin: new URL(own).origin },
  'a frame in the page': { ...page, frameId: 3 },
  'a page that is gone from its tab': { ...page, tab: { ...page.tab, url: 'https://bank.example/' } },
  'another extension': { ...page, id: 'another' },
  'a page with our address and another origin': {
    id,
    url: own,
    origin: 'https://example.com',
    tab: page.tab,
    frameId: 0,
  },
  nobody: {},
};

export type SenderName = keyof typeof SENDERS;

/** @returns what the sender would get: `{ res }` or `{ err }`. */
export function answerOf(type: string, data: unknown, sender: object): Promise<unknown> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  // The stand-in knows less of an event than browsers give.
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>;
  return new Promise((resolve) => void trigger(message, sender, resolve));
}
