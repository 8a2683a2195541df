/** How a second injection of the page script finds the first: by a mark in the extension's own world, unseen by the page. */

/** Shared by all scripts of the extension in one page, and by the probe that asks for it. */
export const PAGE_MARK = 'qingdu.page';

export interface PageScriptHandle {
  /** False once the extension was reloaded or updated: such a script hears no message any more. */
  isAlive(): boolean;
  /** Leaves the page as if the script had never been there. */
  stop(): void;
}

type MarkedWorld = Record<symbol, PageScriptHandle | undefined>;

export function markedPageScript(): PageScriptHandle | undefined {
  return (globalThis as unknown as MarkedWorld)[Symbol.for(PAGE_MARK)];
}

export function markPageScript(handle: PageScriptHandle): void {
  (globalThis as unknown as MarkedWorld)[Symbol.for(PAGE_MARK)] = handle;
}
