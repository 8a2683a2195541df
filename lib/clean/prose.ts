/** Tells running text from furniture by what it looks like in Chinese: length, sentence marks, links, and the names of its containers. */
import { linkDensity, textOf } from './dom';

const MIN_CHARACTERS = 30;
const MAX_LINK_DENSITY = 0.25;
const SENTENCE_MARKS = /[，。！？；：、,.!?;:]/gu;
const FURNITURE =
  /comment|recommend|related|relate|sidebar|side-bar|footer|foot|copyright|disclaimer|author-?(?:info|card|box)|hot-?(?:news|list)|rank|toolbar|share|breadcrumb|login|dialog|modal|popup|toast|subscribe|qrcode|pinglun|tuijian|xiangguan/i;

/** A paragraph or a container of paragraphs that a reader would miss. `root` bounds the look at container names. */
export function isProse(element: Element, root: Element): boolean {
  const text = textOf(element);
  const marks = text.match(SENTENCE_MARKS)?.length ?? 0;
  if (text.length < MIN_CHARACTERS || marks < 2 || marks / text.length < 0.01) return false;
  return linkDensity(element) <= MAX_LINK_DENSITY && !element.closest('a') && !insideFurniture(element, root);
}

function insideFurniture(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (at.tagName === 'FOOTER' || at.tagName === 'NAV') return true;
    if (FURNITURE.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}

/** The words under a picture: a short text without links in an element named so, beside a picture. */
export function isCaption(element: Element): boolean {
  const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
  if (!/caption|pic|photo|img|image|figure|tuzhu|desc/i.test(name) || textOf(element).length > 200) return false;
  return element.querySelector('a') === null && element.parentElement?.querySelector('img') !== null;
}
