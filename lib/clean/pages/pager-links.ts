/** Links that by their label belong to a pager, without those of comments and forums. */
import { find, findAll, foldSpace } from '../dom';
import { onSameHost } from './page-address';

export interface PagerLink {
  address: URL;
  says: 'number' | 'next' | 'previous' | 'whole';
  /** Where it says a number. */
  number?: number;
}

/** `第2页：外观与手感` is the longest kind; a headline is no label. */
const MAX_CHARACTERS = 40;
/** Whoever has more numbered links has a calendar or a table of results; looking around each would take long. */
const MAX_LOOKED = 500;
const ARROWS = /[\s<>＜＞«»‹›←→[\]【】（）()|·.…]+/gu;
/** Every label of a pager holds one of these: a quick look that lets most links of a page go. */
const HINT = /[\d页頁张張全续續]|next|prev|all|page|article/i;
const WORDS = /[^\s\u200b<>＜＞«»‹›←→[\]【】（）()|·.…]/u;
const NUMBER = /^第?(?<number>\d{1,2})[页頁]?(?:[:：].+)?$/u;
const NEXT = /^(?:(?:下一?|后一|後一)[页頁张張]|后页|後頁|next(?:page)?|继续阅读|繼續閱讀)(?:[:：].+)?$/iu;
const PREVIOUS = /^(?:(?:上一?|前一)[页頁张張]|prev(?:ious)?(?:page)?|(?:首|第一)[页頁])$/iu;
const WHOLE =
  /^(?:(?:点击|點擊)?(?:在?本[页頁])?(?:阅读|閱讀|查看|显示|顯示|展开|展開|浏览|瀏覽)?(?:余下|餘下|剩余|剩餘)?(?:本文)?全文|全文(?:阅读|閱讀|显示|顯示|浏览|瀏覽)|(?:单|單)[页頁](?:阅读|閱讀|显示|顯示|浏览|瀏覽)?|(?:view|read|show)?(?:all|singlepage|fullarticle))$/iu;

/** Pages of a thread are answers; pages of comments are not the article. */
const FORUM = /(?:^|\/)(?:viewthread|showthread|forum|thread-\d|showtopic|bbs\/)|[?&](?:tid|mod=viewthread)/i;
const COMMENTS = /comment|(?:^|[-_ ])cmt|repl(?:y|ies)(?:$|[-_ ])|pinglun|disqus|gentie|guestbook|feedback/i;
const OF_COMMENTS = /comment|repl(?:y|ies)/i;
const MAX_ANCESTORS = 12;

/** An entry of a menu of addresses: `<option value="12345_2.html">第2页</option>`. */
export interface PageChoice {
  label: string;
  address: string;
}

/** In document order, menus last, each with an address on the host of `page`. */
export function pagerLinks(document: Document, page: URL, choices: readonly PageChoice[] = []): PagerLink[] {
  const links: PagerLink[] = [];
  const known = new Map<Element, boolean>();
  let looked = 0;
  if (FORUM.test(page.pathname + page.search)) return links;
  for (const element of findAll(document, 'a[href], a[onclick], link[rel]')) {
    const label = readLabel(element);
    if (!label) continue;
    if (++looked > MAX_LOOKED) break;
    const address = onSameHost(addressIn(element), page);
    if (address && !ofComments(element, address, known)) links.push({ address, ...label });
  }
  return [...links, ...choices.slice(0, MAX_LOOKED).flatMap((choice) => linkOf(choice, page))];
}

function linkOf({ label, address }: PageChoice, page: URL): PagerLink[] {
  const says = readWords(foldSpace(label).replace(ARROWS, ''));
  const url = onSameHost(address, page);
  return says && url && !OF_COMMENTS.test(`${url.pathname}${url.search}`) ? [{ address: url, ...says }] : [];
}

function readLabel(element: Element): Omit<PagerLink, 'address'> | undefined {
  if (element.tagName === 'LINK') return readRelation(element.getAttribute('rel') ?? '');
  const text = element.textContent ?? '';
  if (text.length > MAX_CHARACTERS * 3 || (WORDS.test(text) && !HINT.test(text))) return undefined;
  const label = foldSpace(text).replace(ARROWS, '');
  if (label.length > MAX_CHARACTERS) return undefined;
  return label === '' ? readPicture(element) : readWords(label);
}

function readRelation(relation: string): Omit<PagerLink, 'address'> | undefined {
  if (/(?:^|\s)next(?:$|\s)/i.test(relation)) return { says: 'next' };
  return /(?:^|\s)prev(?:$|\s)/i.test(relation) ? { says: 'previous' } : undefined;
}

function readWords(label: string): Omit<PagerLink, 'address'> | undefined {
  const number = NUMBER.exec(label)?.groups?.['number'];
  if (number !== undefined) return { says: 'number', number: Number(number) };
  if (NEXT.test(label)) return { says: 'next' };
  if (PREVIOUS.test(label)) return { says: 'previous' };
  return WHOLE.test(label) ? { says: 'whole' } : undefined;
}

/** A button that is a picture tells by its description, or by the name of its file: `next_page.jpg`. */
function readPicture(element: Element): Omit<PagerLink, 'address'> | undefined {
  const image = find(element, 'img');
  const words = [element, image].map((each) => each?.getAttribute('title') ?? each?.getAttribute('alt') ?? '').join('');
  const spoken = readWords(foldSpace(words).replace(ARROWS, ''));
  if (spoken) return spoken;
  const file = /[^/]*$/.exec(image?.getAttribute('src') ?? '')?.[0] ?? '';
  if (/next_?page|page_?next|xiayiye/i.test(file)) return { says: 'next' };
  return /prev_?page|page_?prev|shangyiye/i.test(file) ? { says: 'previous' } : undefined;
}

/** Some pagers have the address only in `onclick="location.href='…'"`. */
function addressIn(element: Element): string | undefined {
  const href = element.getAttribute('href')?.trim();
  if (href !== undefined && href !== '' && !/^(?:#|javascript:)/i.test(href)) return href;
  const script = `${href ?? ''} ${element.getAttribute('onclick') ?? ''}`;
  return /location(?:\.href)?\s*=\s*(['"])(?<address>[^'"]+)\1/.exec(script)?.groups?.['address'];
}

/** @param known what is known of ancestors already: looking for a headline in each would take long on a long page. */
function ofComments(element: Element, address: URL, known: Map<Element, boolean>): boolean {
  if (OF_COMMENTS.test(`${address.pathname}${address.search}`)) return true;
  let at = element.parentElement;
  for (let steps = 0; at && at.tagName !== 'BODY' && steps < MAX_ANCESTORS; steps++) {
    if (COMMENTS.test(`${at.id} ${at.getAttribute('class') ?? ''}`)) {
      // What holds the headline too is the whole page, whatever it is called.
      const apart = known.get(at) ?? find(at, 'h1') === undefined;
      known.set(at, apart);
      return apart;
    }
    at = at.parentElement;
  }
  return false;
}
