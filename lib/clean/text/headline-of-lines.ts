/** Finds which line of a text is its headline, where nothing but the order of the lines tells. */
import type { Block } from '../block-list';
import { isPrintByline } from '../newspaper';
import { parseInfoLine } from '../metadata/parse-info-line';
import { breadcrumb } from '../prune/breadcrumb';
import type { ArticlePage } from '../page';

const MAX_HEADLINE = 100;
/** How many lines a menu above the headline may take. */
const MAX_MENU_LINES = 60;
/** Entries of a menu are shorter. */
const MIN_HEADLINE = 8;
/** Slogans and page banners of print are shorter. */
const MIN_PRINT_HEADLINE = 8;
/** Display lines of a printed page: banner, kicker, headline, subtitle. */
const MAX_DISPLAY_LINES = 10;
const PROSE = /[。；]|[！？!?…].+[，,。]/u;

/** The block that is the headline, or undefined where the text opens with prose. */
export function headlineOfLines(page: ArticlePage, root: Element, blocks: readonly Block[]): Block | undefined {
  const crumbs = new Set(breadcrumb.find(root, page, blocks));
  const lines = blocks.filter(({ element, text }) => text !== '' && !crumbs.has(element));
  const marked = lines.slice(0, MAX_DISPLAY_LINES).find(({ element }) => element.tagName === 'H1');
  if (marked) return marked;
  const first = lines[0];
  if (!first || lines.length < 2) return undefined;
  if (lines.some(({ text }) => isPrintByline(text))) return isDisplay(first) ? printHeadline(lines) : undefined;
  return aboveInfoLine(lines) ?? (isDisplay(first) ? first : undefined);
}

/** A portal's page as text may open with its menu: the headline is the first full line above date and source. */
function aboveInfoLine(lines: readonly Block[]): Block | undefined {
  const info = lines.slice(0, MAX_MENU_LINES).findIndex(({ text }) => isInfo(text));
  const above = lines.slice(0, Math.max(0, info)).filter((line) => isDisplay(line) && !isMenu(line.text));
  return above.find(({ text }) => text.length >= MIN_HEADLINE) ?? above.at(-1);
}

/** A date with a clock, an outlet or an editor: a day alone may be part of anything. */
function isInfo(text: string): boolean {
  if (text.length > MAX_HEADLINE || PROSE.test(text)) return false;
  const { published, source, editor } = parseInfoLine(text);
  return published !== undefined && (published.includes('T') || source !== undefined || editor !== undefined);
}

/** Several short words in a row. */
function isMenu(text: string): boolean {
  const words = text.split(/[\s|｜>·]+/u).filter(Boolean);
  return words.length > 2 && words.every((word) => word.length <= 4);
}

/**
 * Print sets kicker, headline and subtitle above each other, and the headline largest: with the room of one column it
 * is the shortest of the three. Banners of a few characters above them do not count.
 */
function printHeadline(lines: readonly Block[]): Block | undefined {
  const end = lines.findIndex((line) => !isDisplay(line));
  const display = lines.slice(0, Math.min(end < 0 ? lines.length : end, MAX_DISPLAY_LINES));
  const long = display.filter(({ text }) => text.length >= MIN_PRINT_HEADLINE);
  return long.slice(-3).toSorted((a, b) => a.text.length - b.text.length)[0] ?? display[0];
}

function isDisplay({ text, media }: Block): boolean {
  if (media || text.length > MAX_HEADLINE || /^[▲△■□◆●•]/u.test(text) || PROSE.test(text)) return false;
  const { published, source, editor } = parseInfoLine(text);
  return published === undefined && source === undefined && editor === undefined;
}
