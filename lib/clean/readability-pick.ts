/**
 * Asks Readability where the article is, and what inside it is clutter, without letting it touch our copy: it works on
 * a numbered twin, and the numbers that survive tell which of our elements it would keep.
 */
import { Readability } from '@mozilla/readability';
import { acceptMarkup, findAll, textOf } from './dom';

const NUMBER = 'data-qingdu-number';
/** Readability's default of 500 is sized for Latin text: a Chinese character carries about as much as three letters. */
const CJK_CHARACTER_THRESHOLD = 120;
/** Above this Readability takes many seconds; such a page is judged by its densest container instead. */
const MAX_ELEMENTS = 20_000;
const MAX_CHARACTERS = 1_500_000;

export interface ReadabilityPick {
  root: Element;
  /** Topmost elements inside the root that Readability dropped, in document order. */
  dropped: Element[];
}

export function readabilityPick(document: Document): ReadabilityPick | undefined {
  const elements = findAll(document.body, '*');
  if (elements.length > MAX_ELEMENTS || (document.body.textContent?.length ?? 0) > MAX_CHARACTERS) return undefined;
  const twin = document.cloneNode(true) as Document;
  findAll(twin.body, '*').forEach((element, index) => element.setAttribute(NUMBER, String(index)));
  const survivors = survivorsOf(twin, elements);
  const root = commonAncestor(survivors, document.body);
  return root && { root, dropped: topmostDropped(root, new Set(survivors)) };
}

function survivorsOf(twin: Document, elements: Element[]): Element[] {
  // It begins again from the first markup where it found too little.
  acceptMarkup(twin.body);
  const article = new Readability<Element>(twin, {
    charThreshold: CJK_CHARACTER_THRESHOLD,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!article?.content) return [];
  return findAll(article.content, `[${NUMBER}]`)
    .map((element) => elements[Number(element.getAttribute(NUMBER))])
    .filter((element) => element !== undefined);
}

function commonAncestor(elements: Element[], body: Element): Element | undefined {
  let [root] = elements;
  for (const element of elements)
    while (root && root !== body && !root.contains(element)) root = root.parentElement ?? undefined;
  return root;
}

function topmostDropped(root: Element, survivors: Set<Element>): Element[] {
  const holds = new Set<Element>();
  for (const survivor of survivors) {
    for (let at: Element | null = survivor; at && at !== root && !holds.has(at); at = at.parentElement) holds.add(at);
  }
  const dropped: Element[] = [];
  for (const element of findAll(root, '*')) {
    if (holds.has(element) || !element.parentElement) continue;
    const parentHeld = element.parentElement === root || holds.has(element.parentElement);
    if (parentHeld && !survivors.has(element) && (textOf(element) || element.querySelector('img')))
      dropped.push(element);
  }
  return dropped;
}
