/** Why a tab cannot be read: browsers keep some pages from every extension, and say so only in English sentences. */

/**
 * `browser`: the browser's own page. `store`: an extension store. `failed`: the page did not load. `gone`: the tab is
 * closed or went elsewhere. `notGranted`: the person has not clicked QingDu on this page yet. `withheld`: not even that
 * click opens it, as with blank pages and where an administrator forbids it.
 */
export type UnreachableKind =
  | 'browser'
  | 'store'
  | 'pdf'
  | 'file'
  | 'failed'
  | 'gone'
  | 'notGranted'
  | 'withheld'
  | 'unknown';

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'addons.opera.com'];
const STORE_FOLDERS = ['https://chrome.google.com/webstore', 'https://microsoftedge.microsoft.com/addons'];

/** What Chromium and Firefox say, first match first. */
const SENTENCES: [RegExp, UnreachableKind][] = [
  [/showing error page/i, 'failed'],
  [/extensions gallery|webstore/i, 'store'],
  [/No tab with id|No frame with id|tab was closed|Frame .* was removed|Invalid tab ID/i, 'gone'],
  [/policy|cannot be scripted/i, 'withheld'],
  [/file:\/\//i, 'file'],
  [/Cannot access a? ?\S*(?:chrome|edge|brave|about|devtools|moz)\S*/i, 'browser'],
  [/Cannot access contents|must request permission|Missing host permission/i, 'notGranted'],
];

export class UnreachablePageError extends Error {
  override readonly name = 'UnreachablePageError';

  constructor(
    readonly kind: UnreachableKind,
    cause?: unknown,
  ) {
    super(`The page cannot be read (${kind})`, { cause });
  }
}

/**
 * @param message what `scripting.executeScript` rejected with.
 * @param url the tab's address; browsers hide it where the extension has no grant.
 */
export function unreachableKind(message: string, url: string | undefined): UnreachableKind {
  const said = SENTENCES.find(([pattern]) => pattern.test(message))?.[1];
  if (said === 'failed' || said === 'gone') return said;
  // Firefox shows them in a page of its own, into which no extension comes.
  if (said === 'notGranted' && url !== undefined && /\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return (url === undefined ? undefined : kindOfAddress(url)) ?? said ?? 'unknown';
}

function kindOfAddress(address: string): UnreachableKind | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (STORES.includes(hostname) || STORE_FOLDERS.some((folder) => address.startsWith(folder))) return 'store';
  return undefined;
}
