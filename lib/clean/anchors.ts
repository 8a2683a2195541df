/**
 * Keeps links that lead from one place of the article to another (footnotes, contents): found before the body is rebuilt,
 * marked on the private copy, and written at the end under names of our own, so that no page can choose an `id`.
 */
import { find, findAll, isBlock, isElement } from './dom';

const TARGET = 'data-qingdu-anchor';
const LINK = 'data-qingdu-goal';
/** What `<a name>` is called on the copy, where `name` itself could shadow a property. */
export const ANCHOR_NAME = 'data-qingdu-name';
/** A kept link, as it stands in the article; ids are the same without `#`. */
export const ANCHOR_LINK = /^#qd-[\w-]+$/;
const PREFIX = 'qd-';
/** Routes of a script (`#/news/1`, `#!news`) lead to other pages. */
const PLACE = /^#(?![/!])/;

/** Marks links within `root` and where they lead; call while addresses are as the page wrote them. */
export function markAnchors(root: Element, address: URL): void {
  for (const forged of findAll(root, `[${TARGET}], [${LINK}]`)) {
    forged.removeAttribute(TARGET);
    forged.removeAttribute(LINK);
  }
  const numbers = new Map<Element, number>();
  let places: Map<string, Element> | undefined;
  for (const link of findAll(root, 'a[href*="#"]')) {
    const fragment = fragmentWithin(link.getAttribute('href') ?? '', address);
    if (fragment === undefined) continue;
    places ??= placesIn(root);
    const place = places.get(fragment) ?? places.get(decoded(fragment));
    if (!place) {
      if (fragment === '' || fragment === 'top') link.setAttribute(LINK, '');
      continue;
    }
    const number = numbers.get(place) ?? numbers.size + 1;
    numbers.set(place, number);
    place.setAttribute(TARGET, String(number));
    link.setAttribute(LINK, String(number));
  }
}

/** Hands a target on, where its element goes and its text stays. */
export function passAnchor(from: Element, to: Element | undefined): void {
  const mark = from.getAttribute(TARGET);
  if (mark === null || !to) return;
  from.removeAttribute(TARGET);
  to.setAttribute(TARGET, [to.getAttribute(TARGET), mark].filter(Boolean).join(' '));
}

/** The element that stands for an empty one: the block that it precedes, else what it is in. */
export function heirOf(element: Element, root: Element | undefined): Element | undefined {
  const next = element.nextElementSibling;
  if (next && isBlock(next)) return next;
  const parent = element.parentElement;
  return parent && parent !== root ? parent : (next ?? undefined);
}

/** Whether a styling rule should leave the attribute for `settleAnchors`. */
export function isAnchorMark(name: string): boolean {
  return name === TARGET || name === LINK;
}

/** Writes marked links and targets; returns links that lead nowhere, for the caller to unwrap. */
export function settleAnchors(root: Element): Element[] {
  const names = new Map<string, string>();
  for (const element of findAll(root, `[${TARGET}]`)) {
    const fresh = (element.getAttribute(TARGET) ?? '').split(' ').filter((number) => !names.has(number));
    element.removeAttribute(TARGET);
    const [first] = fresh;
    if (first === undefined) continue;
    element.setAttribute('id', PREFIX + first);
    for (const number of fresh) names.set(number, PREFIX + first);
  }
  const dead: Element[] = [];
  for (const link of findAll(root, `[${LINK}]`)) {
    const number = link.getAttribute(LINK) ?? '';
    const name = names.get(number);
    link.removeAttribute(LINK);
    if (name !== undefined) link.setAttribute('href', `#${name}`);
    else if (number === '') dead.push(link);
  }
  return dead;
}

/** Tells the anchors of one page from those of the others it is joined with. */
export function numberAnchors(body: Element, page: number): void {
  for (const target of findAll(body, `[id^="${PREFIX}"]`)) target.id = target.id.replace(PREFIX, `${PREFIX}${page}-`);
  for (const link of findAll(body, `a[href^="#${PREFIX}"]`))
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(PREFIX, `${PREFIX}${page}-`));
}

/** Links whose target has left lead nowhere. */
export function dropDeadAnchors(body: Element): void {
  for (const link of findAll(body, 'a[href^="#"]')) {
    const href = link.getAttribute('href') ?? '';
    if (!ANCHOR_LINK.test(href) || !find(body, href)) link.removeAttribute('href');
  }
}

/** The fragment of an address on this very page, without `#`. */
function fragmentWithin(href: string, address: URL): string | undefined {
  if (!URL.canParse(href, address)) return undefined;
  const url = new URL(href, address);
  const hash = url.href.includes('#') ? `#${url.hash.slice(1)}` : '';
  url.hash = '';
  const here = new URL(address);
  here.hash = '';
  return PLACE.test(hash) && url.href === here.href ? hash.slice(1) : undefined;
}

function placesIn(root: Element): Map<string, Element> {
  const places = new Map<string, Element>();
  for (const element of findAll(root, `[id], [${ANCHOR_NAME}]`)) {
    for (const name of [element.getAttribute('id'), element.getAttribute(ANCHOR_NAME)])
      if (name && !places.has(name)) places.set(name, element);
  }
  return places;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** For the doors of `edit.ts`. */
export function passAnchorOf(node: Node, to: Node | undefined): void {
  if (isElement(node)) passAnchor(node, isElement(to) ? to : undefined);
}
