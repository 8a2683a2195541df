/** Finds the headings of a body; where an article has none, the lines that are set in bold and stand alone. */

export interface OutlineEntry {
  element: HTMLElement;
  text: string;
  /** 0 for the highest heading that occurs, at most `DEEPEST`. */
  depth: number;
}

const DEEPEST = 2;
/** One heading is no outline. */
const FEWEST = 2;
/** A bold line that is longer is a sentence that matters. In characters. */
const LONGEST_LINE = 36;
const ENDS_LIKE_PROSE = /[。！？；，、…：,;:!?]$/u;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** @returns in reading order; empty where there is too little to choose from. */
export function findOutline(body: ParentNode): OutlineEntry[] {
  const headings = [...body.querySelectorAll<HTMLElement>(HEADINGS)].filter(isOutside).filter((each) => textOf(each));
  if (headings.length >= FEWEST)
    return headings.map((element) => ({ ...entryOf(element), depth: depthIn(headings)(element) }));
  const lines = [...body.querySelectorAll<HTMLElement>('p')].filter((line) => isOutside(line) && isBoldLine(line));
  return lines.length >= FEWEST ? lines.map((element) => ({ ...entryOf(element), depth: 0 })) : [];
}

function depthIn(headings: HTMLElement[]): (heading: HTMLElement) => number {
  const levels = [...new Set(headings.map(levelOf))].toSorted((a, b) => a - b);
  return (heading) => Math.min(DEEPEST, levels.indexOf(levelOf(heading)));
}

const levelOf = ({ tagName }: Element) => Number(tagName.slice(1));
const textOf = ({ textContent }: Element) => textContent?.replace(/\s+/g, ' ').trim() ?? '';
const entryOf = (element: HTMLElement) => ({ element, text: textOf(element) });
const isOutside = (element: Element) => !element.closest('table, blockquote, figure, li');

function isBoldLine(line: HTMLElement): boolean {
  const text = textOf(line);
  if (text.length < 2 || text.length > LONGEST_LINE || ENDS_LIKE_PROSE.test(text)) return false;
  const bold = [...line.querySelectorAll('strong, b')].filter((each) => !each.parentElement?.closest('strong, b'));
  return bold.map(textOf).join('').replaceAll(' ', '') === text.replaceAll(' ', '');
}
