/** How the page script finds the converter that was at work in the page before it: by a mark in the extension's own world. */
import type { PageConverter } from '../../convert/create-page-converter';

const KEY = Symbol.for('qingdu.automaticConverter');

interface Shared {
  [KEY]?: PageConverter;
}

export function markAutomaticConverter(converter: PageConverter): void {
  (globalThis as Shared)[KEY] = converter;
}

/** Absent where the page was not converted as it loaded. */
export function automaticConverter(): PageConverter | undefined {
  return (globalThis as Shared)[KEY];
}
