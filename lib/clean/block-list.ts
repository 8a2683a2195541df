/** The article as a list of lines: what pruning rules look at. */
import { findAll, hasMedia, isBlock, linkDensity, textOf } from './dom';

export interface Block {
  /** A block element without further blocks inside: a paragraph, list item, heading, caption, table cell … */
  element: Element;
  /** Text with white space folded; empty for a block that only shows pictures. */
  text: string;
  media: boolean;
}

const EMBEDS = new Set(['IFRAME', 'VIDEO', 'AUDIO']);

/** Leaf blocks with text or media, in document order. */
export function blocksOf(root: Element): Block[] {
  const elements = findAll(root, '*').filter((element) => isBlock(element));
  const holders = holdersOf(
    elements.filter(({ tagName }) => !EMBEDS.has(tagName)),
    root,
  );
  return elements
    .filter((element) => !holders.has(element))
    .map((element) => ({ element, text: textOf(element), media: hasMedia(element) }))
    .filter(({ text, media }) => text || media);
}

/** The elements below the root that have one of these below them. */
export function holdersOf(elements: Iterable<Element>, root: Element): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elements) {
    for (let at = element.parentElement; at && at !== root && !holders.has(at); at = at.parentElement) holders.add(at);
  }
  return holders;
}

/** Mostly made of links, such as an entry of a list of other articles; the line of a video is none. */
export function isLinkBlock({ element, text }: Block): boolean {
  return (
    text !== '' &&
    !text.startsWith('🎬') &&
    (linkDensity(element) > 0.6 || (element.closest('a') !== null && text.length < 200))
  );
}

/** The element that holds this block and nothing else: cut this, so that no empty shell stays. */
export function shellOf(block: Element, root: Element): Element {
  let shell = block;
  while (
    shell.parentElement &&
    shell.parentElement !== root &&
    textOf(shell.parentElement) === textOf(block) &&
    shell.parentElement.querySelectorAll('img').length === block.querySelectorAll('img').length
  ) {
    shell = shell.parentElement;
  }
  return shell;
}
