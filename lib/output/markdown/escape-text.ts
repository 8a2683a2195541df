/** Escapes in text what Markdown would read as markup where it stands, and nothing else: `2018. 文[1]` stays as it is. */
import { isBlock, isElement, isText, textNodes } from '../../clean/dom';

/** Stands for a `|` of a table cell until the table is written: the table writer would merge `||` into one. */
export const CELL_PIPE = '\ufdd0';

/** Text in these follows a mark of Markdown. */
const NEVER_AT_LINE_START = 'td, th, figcaption, h1, h2, h3, h4, h5, h6, strong, b, em, i, del, s, strike, a, sup, sub';

/** `block`: first text of its block; `break`: first after a `<br>`; `inline`: something stands before it. */
type Place = 'block' | 'break' | 'inline';

/** Runs of `~` in each block, counted before its first text was escaped. */
type TildeCounts = Map<Element, number>;

/** Changes the text nodes below `root`. Code is left alone, but for the pipes of table cells. */
export function escapeText(root: Element): void {
  const blocks: TildeCounts = new Map();
  for (const text of textNodes(root)) {
    const parent = text.parentElement;
    const clean = text.data.replaceAll(CELL_PIPE, '');
    const written = parent?.closest('pre, code') ? clean : escapeProse(text, clean, blocks);
    text.data = parent?.closest('td, th') ? written.replaceAll('|', CELL_PIPE) : written;
  }
}

/** The same for a headline, which stands alone on its line. */
export function escapeTitle(title: string): string {
  return escapeMarks(escapeBrackets(escapeBackslashes(title))).replace(/(\s)(#+)$/, '$1\\$2');
}

function escapeProse(text: Text, data: string, blocks: TildeCounts): string {
  const place = placeOf(text);
  const trimmed = place === 'inline' ? data : data.trimStart();
  const escaped = escapeInline(trimmed, text, blocks);
  return place === 'inline' || text.parentElement?.closest(NEVER_AT_LINE_START)
    ? escaped
    : escapeLineStart(escaped, place);
}

function escapeInline(data: string, text: Text, blocks: TildeCounts): string {
  const backslashes = escapeBackslashes(data);
  const isLinked = text.parentElement?.closest('a') !== null;
  const brackets = isLinked ? backslashes.replace(/[[\]]/g, '\\$&') : escapeBrackets(backslashes);
  const tildes = hasTwoTildeRuns(text, blocks) ? brackets.replaceAll('~', '\\~') : brackets;
  return escapeMarks(tildes).replace(/!$/, text.nextSibling?.nodeName === 'A' ? '\\!' : '!');
}

/** A backslash only escapes ASCII punctuation, so it is doubled before that alone. */
function escapeBackslashes(data: string): string {
  return data.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\');
}

function escapeMarks(data: string): string {
  return data
    .replace(/`/g, '\\`')
    .replace(/(?<!\s)\*|\*(?!\s)/g, '\\*')
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (lines) => '\\_'.repeat(lines.length))
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** Brackets only make a link before `(` or `[`, a note or wiki link after `[^`, `[[`. */
function escapeBrackets(data: string): string {
  return data.replace(/\](?=[([])/g, '\\]').replace(/\[(?=[[^])/g, '\\[');
}

/** One run alone strikes nothing out. */
function hasTwoTildeRuns(text: Text, blocks: TildeCounts): boolean {
  if (!text.data.includes('~')) return false;
  let block = text.parentElement;
  while (block?.parentElement && !isBlock(block)) block = block.parentElement;
  if (!block) return false;
  const count = blocks.get(block) ?? block.textContent?.match(/~+/g)?.length ?? 0;
  blocks.set(block, count);
  return count > 1;
}

function escapeLineStart(data: string, place: Place): string {
  return data
    .replace(/^[-+](?=\s|$)/, '\\$&')
    .replace(/^(?=[|:\s-]*-)[|:-](?=[|:\s-]*$)/, '\\$&')
    .replace(/^\[[^\]]*(?=\]:)/, '$&\\')
    .replace(/^=(?==*\s*$)/, place === 'break' ? '\\=' : '=')
    .replace(/^#(?=#{0,5}(\s|$))/, '\\$&')
    .replace(/^>/, '\\>')
    .replace(/^~~~/, '\\~~~')
    .replace(/^\[(?=[ xX]\](\s|$))/, '\\[')
    .replace(place === 'break' ? /^(1)([.)])(?=\s|$)/ : /^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function placeOf(text: Text): Place {
  let at: Node = text;
  for (;;) {
    while (!at.previousSibling) {
      const parent: Element | null = at.parentElement;
      if (!parent || isBlock(parent)) return 'block';
      at = parent;
    }
    at = at.previousSibling;
    if (at.nodeName === 'BR') return 'break';
    if (isBlock(at)) return 'block';
    if (isText(at) ? at.data.trim() : isElement(at) && (at.textContent?.trim() || at.tagName === 'IMG'))
      return 'inline';
  }
}
