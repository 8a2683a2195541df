/** The text as it is read aloud: sentence by sentence, each with its place. */
import { sentencesOf } from '../../notes/sentences';

export interface Passage {
  text: string;
  block: HTMLElement;
  /** Where the sentence stands now. */
  range(): Range;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, figcaption, caption, blockquote';
/** What is seen and not said: code, readings, marks of notes, what the view put there. */
const UNSAID = 'pre, rt, rp, sup, button, math, svg, audio, video, .missing';
/** Longer ones are broken off by some voices. In UTF-16 units. */
const LONGEST = 180;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const BREAK = /[，、；：,;:]/u;

/** @param sheet headline and body. */
export function passagesOf(sheet: ParentNode): Passage[] {
  const blocks = [...sheet.querySelectorAll<HTMLElement>(`.title, :is(.body) :is(${BLOCKS})`)];
  return blocks.filter((block) => !block.closest(UNSAID)).flatMap(passagesIn);
}

function passagesIn(block: HTMLElement): Passage[] {
  const nodes = ownTexts(block);
  const text = nodes.map(({ data }) => data).join('');
  return sentencesOf(text)
    .flatMap(({ start, end }) => shorten(text, start, end))
    .map(({ start, end }) => ({
      block,
      text: text.slice(start, end).replace(/\s+/g, ' ').trim(),
      range: () => rangeOf(block, nodes, start, end),
    }))
    .filter((passage) => HAS_WORDS.test(passage.text));
}

/** Texts of this block, without those of blocks inside, which are read by themselves. */
function ownTexts(block: HTMLElement): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const { parentElement } = text;
    if (parentElement?.closest(`${BLOCKS}, .title`) === block && !parentElement.closest(UNSAID)) texts.push(text);
  }
  return texts;
}

/** Parts a long sentence at its commas. */
function shorten(text: string, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > LONGEST) {
    let to = from + LONGEST;
    while (to > from && !BREAK.test(text[to - 1] ?? '')) to--;
    if (to === from) to = from + LONGEST;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

function rangeOf(block: HTMLElement, nodes: Text[], start: number, end: number): Range {
  const range = block.ownerDocument.createRange();
  const [from, to] = [placeOf(nodes, start), placeOf(nodes, end)];
  if (from) range.setStart(from.node, from.offset);
  if (to) range.setEnd(to.node, to.offset);
  return range;
}

function placeOf(nodes: Text[], offset: number): { node: Text; offset: number } | undefined {
  let before = 0;
  for (const node of nodes) {
    if (offset <= before + node.length) return { node, offset: offset - before };
    before += node.length;
  }
  const last = nodes.at(-1);
  return last && { node: last, offset: last.length };
}
