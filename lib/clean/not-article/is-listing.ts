/** Tells a list of other pages from an article by its shape: entries of one kind that begin with links, and little else. */
import { findAll, isBlock, linkDensity, textOf } from '../dom';

/** With this share of the text inside links, a page lists. */
const MAX_LINK_DENSITY = 0.5;
/** This much prose outside links is an article, whatever stands around it. */
const ENOUGH_PROSE = 300;
/** A paragraph of prose: this long and with a mark that ends or parts sentences. */
const PROSE = /^(?=.{30,}).*[，。！？；、,.!?;]/u;
/** Entries of one list share their parent and tag; fewer can be the parts of an article. */
const MIN_ENTRIES = 5;
/** Share of a list's members that must be entries, and of the root's text that the entries must hold. */
const MOST_MEMBERS = 0.7;
const MOST_TEXT = 0.6;
/** A headline that links to its page, and what may stand before it: a date, a number, a column. */
const HEADLINE_CHARACTERS = 6;
const BEFORE_HEADLINE = /^[\d\s\-:/.年月日时分【】[\]()（）·•▪■、]{0,24}\p{Script=Han}{0,4}[\]】：:|]?\s*$/u;
const ENTRY_CHARACTERS = 400;

/** @param root what would be the body, before its blocks are rebuilt, while links still hold their blocks. */
export function isListing(root: Element): boolean {
  return (linkDensity(root) > MAX_LINK_DENSITY && proseOf(root) < ENOUGH_PROSE) || isRowOfEntries(root);
}

function proseOf(root: Element): number {
  return findAll(root, 'p, div, td, li, dd, section, blockquote')
    .filter((element) => ![...element.children].some((child) => isBlock(child)) && !element.closest('a'))
    .filter((element) => PROSE.test(textOf(element)) && linkDensity(element) < 0.3)
    .reduce((sum, element) => sum + textOf(element).length, 0);
}

function isRowOfEntries(root: Element): boolean {
  const whole = textOf(root).length;
  for (const parent of [root, ...findAll(root, 'ul, ol, dl, div, section, main, tbody, table')]) {
    if (textOf(parent).length < whole * MOST_TEXT) continue;
    for (const members of byTag(parent)) {
      if (members.length < MIN_ENTRIES) continue;
      const entries = members.filter((member) => isEntry(member));
      const text = entries.reduce((sum, entry) => sum + textOf(entry).length, 0);
      if (entries.length >= MIN_ENTRIES && entries.length >= members.length * MOST_MEMBERS && text >= whole * MOST_TEXT)
        return true;
    }
  }
  return false;
}

function byTag(parent: Element): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (!textOf(child)) continue;
    const group = groups.get(child.tagName);
    if (group) group.push(child);
    else groups.set(child.tagName, [child]);
  }
  return [...groups.values()];
}

/** Not a paragraph: a round-up of links in prose is an article. */
function isEntry(element: Element): boolean {
  const text = textOf(element);
  if (element.tagName === 'P' || text.length > ENTRY_CHARACTERS) return false;
  const links = element.tagName === 'A' ? [element] : findAll(element, 'a[href]');
  const headline = links.find((link) => textOf(link).length >= HEADLINE_CHARACTERS);
  if (!headline) return false;
  const before = text.slice(0, text.indexOf(textOf(headline)));
  return isOwnAddress(headline) && BEFORE_HEADLINE.test(before);
}

/** Entries lead to pages, not to places on this one, as a table of contents does. */
function isOwnAddress(link: Element): boolean {
  return !/^(?:#|javascript:)/.test(link.getAttribute('href') ?? '#');
}
