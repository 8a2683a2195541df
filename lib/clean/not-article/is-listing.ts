/** Tells a list of other pages from an article by its shape: entries of one kind that begin with links, and little else. */
import { findAll, isBlock, linkDensity, textOf } from '../dom';

/** What a page of lists must show; less is enough where its address already says so. */
interface Measure {
  /** Share of the text inside links. */
  linkDensity: number;
  /** This many characters of prose outside links are an article, whatever stands around them. */
  prose: number;
  /** Entries of one list, which share their parent and tag. */
  entries: number;
  /** Share of the root's text that the entries must hold. */
  text: number;
}
const PLAIN: Measure = { linkDensity: 0.5, prose: 300, entries: 5, text: 0.6 };
const EXPECTED: Measure = { linkDensity: 0.3, prose: 600, entries: 3, text: 0.4 };
/** Sections, tags, archives, numbered pages of a list, in the words of Chinese CMSs. */
const LIST_ADDRESS =
  /\/(?:lists?|tags?|category|categories|channel|column|topics?|special|zhuanti|zt|author|archives?|archiver?|page|node)(?:[-_/]\w*)?(?:\/|\.\w+)?$|\/(?:list|index|node|more)[-_]?\d*\.s?html?$|\/forum-\d|\/page\/\d+\/?$/i;
/** A paragraph of prose: this long and with a mark that ends or parts sentences. */
const PROSE = /^(?=.{30,}).*[，。！？；、,.!?;]/u;
/** Share of a list's members that must be entries. */
const MOST_MEMBERS = 0.7;
/** How far below the root a list is looked for. */
const MAX_LEVELS = 40;
/** A headline that links to its page, and what may stand before it: a date, a number, a column. */
const HEADLINE_CHARACTERS = 6;
const BEFORE_HEADLINE = /^[\d\s\-:/.年月日时分【】[\]()（）·•▪■、]{0,24}\p{Script=Han}{0,4}[\]】：:|]?\s*$/u;
const ENTRY_CHARACTERS = 400;

/**
 * @param root what would be the body, before its blocks are rebuilt, while links still hold their blocks.
 * @param pathname of the page's address
 */
export function isListing(root: Element, pathname: string): boolean {
  const measure = LIST_ADDRESS.test(pathname) ? EXPECTED : PLAIN;
  return (
    (linkDensity(root) > measure.linkDensity && proseOf(root) < measure.prose) ||
    isRowOfEntries(root, measure) ||
    isOneOfEntries(root)
  );
}

function proseOf(root: Element): number {
  return findAll(root, 'p, div, td, li, dd, section, blockquote')
    .filter((element) => ![...element.children].some((child) => isBlock(child)) && !element.closest('a'))
    .filter((element) => PROSE.test(textOf(element)) && linkDensity(element) < 0.3)
    .reduce((sum, element) => sum + textOf(element).length, 0);
}

/** Looks down from the root along the child that holds most of the text. */
function isRowOfEntries(root: Element, { entries: minimum, text: share }: Measure): boolean {
  const enough = textOf(root).length * share;
  let parent: Element | undefined = root;
  for (let level = 0; parent && level < MAX_LEVELS; level++) {
    if (byTag(parent).some((members) => areEntries(members, minimum, enough))) return true;
    parent = [...parent.children].find((child) => textOf(child).length >= enough);
  }
  return false;
}

function areEntries(members: Element[], minimum: number, enough: number): boolean {
  const entries = members.filter((member) => isEntry(member));
  const text = entries.reduce((sum, entry) => sum + textOf(entry).length, 0);
  return entries.length >= minimum && entries.length >= members.length * MOST_MEMBERS && text >= enough;
}

/** The general pick may take one entry of a list, the longest, for the article. */
function isOneOfEntries(root: Element): boolean {
  let at: Element = root;
  for (let level = 0; level < MAX_LEVELS && at.parentElement && isEntry(at); level++) {
    const { tagName, className, parentElement } = at;
    const alike = [...parentElement.children].filter(
      (sibling) => sibling.tagName === tagName && sibling.className === className && textOf(sibling),
    );
    if (areEntries(alike, PLAIN.entries, 0)) return true;
    at = parentElement;
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
