/** Quotation marks follow the script: “ ” and ‘ ’ in Simplified text, 「 」 and 『 』 in Traditional. Found in pairs, so that an apostrophe stays one. */
import { convertAligned } from './convert-aligned';
import { convertEach } from './convert-each';
import type { Convert, TargetScript } from './types';

interface Pair {
  open: number;
  /** Absent: the next paragraph goes on with the quotation. */
  close: number | undefined;
}

interface Marks {
  /** What may open and close, kind by kind. */
  readonly open: string;
  readonly close: string;
}

const CURLY: Marks = { open: '“‘', close: '”’' };
const CORNER: Marks = { open: '「『', close: '」』' };

const SOURCE: Record<TargetScript, Marks> = { hant: CURLY, hans: CORNER };
const TARGET: Record<TargetScript, Marks> = { hant: CORNER, hans: CURLY };

/** Quotations are not nested deeper; more marks in a row are no text. */
const DEEPEST = 16;
/** Units after a mark without its other half that tell the language. */
const NEARBY = 16;

const CHINESE = /[\u2e80-\u2fff\u3001-\u303f\u3400-\u9fff\uf900-\ufaff\uff01-\uff65\ud840-\ud88f]/;
const LATIN = /[\p{Script=Latin}\d]/u;

/** it’s: between letters, the mark is no quotation mark. */
const isApostrophe = (text: string, at: number): boolean =>
  /[‘’]/.test(text.charAt(at)) && LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at + 1));

/** Only a mark that can be nothing else may stand without its other half. */
const isCertain = (mark: string): boolean => !/[‘’]/.test(mark);

function findPairs(text: string, { open, close }: Marks): Pair[] {
  const pairs: Pair[] = [];
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (open.includes(mark) && !isApostrophe(text, at)) opened.push(at);
    const kind = close.indexOf(mark);
    if (kind < 0 || isApostrophe(text, at)) continue;
    const inner = opened.slice(-DEEPEST).toReversed();
    const depth = inner.findIndex((index) => text.charAt(index) === open.charAt(kind));
    if (depth < 0) continue;
    const [first, ...unclosed] = opened.splice(-depth - 1);
    if (first !== undefined) pairs.push({ open: first, close: at });
    for (const index of unclosed) if (isCertain(text.charAt(index))) pairs.push({ open: index, close: undefined });
  }
  for (const index of opened) if (isCertain(text.charAt(index))) pairs.push({ open: index, close: undefined });
  return pairs.toSorted((a, b) => a.open - b.open);
}

/** A quotation in a foreign language keeps its marks. */
function isChinese(text: string, { open, close = open + NEARBY }: Pair): boolean {
  return CHINESE.test(text.slice(Math.max(0, open - 1), close + 2));
}

/**
 * The outer marks of the target at even depths, the inner ones at odd depths, whatever the text had. As long as
 * `text`; the same string where nothing changes.
 */
export function convertQuotes(text: string, target: TargetScript): string {
  const pairs = findPairs(text, SOURCE[target]).filter((pair) => isChinese(text, pair));
  if (pairs.length === 0) return text;
  const { open, close } = TARGET[target];
  const written = new Map<number, string>();
  const around: number[] = [];
  for (const pair of pairs) {
    while ((around.at(-1) ?? Infinity) < pair.open) around.pop();
    written.set(pair.open, open.charAt(around.length % 2));
    if (pair.close === undefined) continue;
    written.set(pair.close, close.charAt(around.length % 2));
    around.push(pair.close);
  }
  let result = '';
  let done = 0;
  for (const [at, mark] of [...written].toSorted(([a], [b]) => a - b)) {
    result += text.slice(done, at) + mark;
    done = at + 1;
  }
  return result + text.slice(done);
}

/** The same conversion, quotation marks included. */
export function withPunctuation(convert: Convert, target: TargetScript): Convert {
  return Object.assign((text: string) => convertQuotes(convert(text), target), {
    aligned(text: string) {
      const { text: converted, resized } = convertAligned(convert, text);
      return { text: convertQuotes(converted, target), resized };
    },
    each: (texts: readonly string[]) => convertEach(convert, texts).map((text) => convertQuotes(text, target)),
  });
}
