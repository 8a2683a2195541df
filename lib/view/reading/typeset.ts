/**
 * Marks runs of Latin text, for what style sheets alone cannot do: a font of their own, the space between Chinese and
 * Latin in browsers without `text-autospace`, and upright numbers in vertical text. Spans without text: what is copied
 * stays what was written.
 */
import type { ReadingPreferences } from './reading-preferences';

export interface TypesetNeeds {
  /** Every Latin run: it has a font of its own. */
  latin: boolean;
  /** Runs that touch Chinese. */
  gaps: boolean;
  /** Numbers of one or two digits. */
  upright: boolean;
}

/** What the style sheets of this browser cannot do of what the person likes. */
export function typesetNeeds(
  { latin, autospace, vertical }: Pick<ReadingPreferences, 'latin' | 'autospace' | 'vertical'>,
  supports: (declaration: string) => boolean = (declaration) => CSS.supports(declaration),
): TypesetNeeds {
  return {
    latin: latin !== 'same',
    gaps: autospace && !supports('text-autospace: normal'),
    upright: vertical && !supports('text-combine-upright: digits 2'),
  };
}

const SKIPPED = 'pre, code, kbd, samp, math, svg, rt, button';
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, blockquote, div, section';
/** Half-width letters and digits, with what joins them; the parts share no character, so that matching stays linear. */
const RUN =
  /[[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]--[\uFF00-\uFFEF]]+(?:['’@$+\-\/.:,_%]+[[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]--[\uFF00-\uFFEF]]+)*/gv;
const HAN_END = /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const HAN_START = /^[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SHORT_NUMBER = /^\d{1,2}$/;
const LATIN_NEIGHBOUR = /[\p{Script=Latin}\p{Nd}.:,%]/u;

/** Works through the text of a body; call it again only on a body without marks. */
export function typeset(body: ParentNode & Node, needs: TypesetNeeds): void {
  if (!needs.latin && !needs.gaps && !needs.upright) return;
  const texts = textsOf(body);
  const contents = texts.map((text) => text.data);
  for (const [index, text] of texts.entries()) {
    const before = sameBlock(texts[index - 1], text) ? (contents[index - 1] ?? '') : '';
    const after = sameBlock(text, texts[index + 1]) ? (contents[index + 1] ?? '') : '';
    markRuns(text, before, after, needs);
  }
}

function textsOf(body: Node): Text[] {
  const { ownerDocument } = body;
  if (!ownerDocument) return [];
  const walker = ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' && !text.parentElement?.closest(SKIPPED)) texts.push(text);
  }
  return texts;
}

function sameBlock(one: Text | undefined, other: Text | undefined): boolean {
  return one?.parentElement?.closest(BLOCKS) === other?.parentElement?.closest(BLOCKS);
}

function markRuns(text: Text, before: string, after: string, needs: TypesetNeeds): void {
  const { data } = text;
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const match of data.matchAll(RUN)) {
    const start = match.index;
    const [run] = match;
    const left = start > 0 ? data.slice(Math.max(0, start - 2), start) : before.slice(-2);
    const right = data.slice(start + run.length, start + run.length + 2) || after.slice(0, 2);
    const mark = markOf(text.ownerDocument, run, left, right, needs);
    if (!mark) continue;
    pieces.push(data.slice(end, start), mark);
    end = start + run.length;
  }
  if (end === 0) return;
  pieces.push(data.slice(end));
  text.replaceWith(...pieces.filter((piece) => piece !== ''));
}

function markOf(
  document: Document,
  run: string,
  left: string,
  right: string,
  needs: TypesetNeeds,
): HTMLElement | undefined {
  const alone = !LATIN_NEIGHBOUR.test(left.slice(-1)) && !LATIN_NEIGHBOUR.test(right.slice(0, 1));
  const upright = needs.upright && SHORT_NUMBER.test(run) && alone;
  const classes = [
    (needs.latin || upright) && 'latin',
    needs.gaps && HAN_END.test(left) && 'gap-before',
    needs.gaps && HAN_START.test(right) && 'gap-after',
    upright && 'upright',
  ].filter((name) => name !== false);
  if (classes.length === 0) return undefined;
  const mark = document.createElement('span');
  mark.className = classes.join(' ');
  mark.textContent = run;
  return mark;
}
