/** Names in elements that are called author or source and stand between headline and body: a person is the author, anything else the outlet or account. */
import { findAll, foldSpace, textOf } from '../dom';
import type { ArticlePage } from '../page';
import { headlineElement } from './headline';
import { isPersonName, withoutRank } from './person-names';

const NAMED =
  '[class*="author" i], [id*="author" i], [class*="source" i], [id*="source" i], [class*="media" i][class*="name" i]';
const MAX_CHARACTERS = 40;
const MAX_NAME = 20;
const ELSEWHERE =
  'nav, footer, aside, form, [class*="comment" i], [class*="recommend" i], [class*="related" i], [class*="list" i]';
const LABEL = /^(?:(?:来源|來源)[于於]\s*[:：]?|(?:来源|來源|作者|文章来源|稿源|出处|文|撰文)\s*[:：/／|丨])\s*/u;
/** Marks of the platform beside an account's name. */
const BADGE =
  /(?:企鹅号|百家号|大鱼号|搜狐号|网易号|澎湃号|官方账号|官方帐号|已认证|认证|原创|关注|\+\s*关注|發佈|发布)+$/u;
const NO_NAME =
  /^(?:来源|來源|作者|编辑|編輯|关注|匿名|佚名|未知|原创|登录|登錄|admin|分享.*|评论.*|发表.*|.*\d{4}[-年/].*|\d+)$/iu;

export interface ClassedNames {
  author?: string;
  source?: string;
}

/** Needs the body to be picked; the headline may be missing, then nothing is found. */
export function classedNames(page: ArticlePage): ClassedNames {
  const headline = headlineElement(page);
  const { root } = page;
  if (!headline || !root) return {};
  const found: ClassedNames = {};
  for (const element of findAll(page.document.body, NAMED)) {
    if (!isBetween(element, headline, root) || element.closest(ELSEWHERE)) continue;
    const name = nameIn(element);
    if (name === undefined) continue;
    if (isPersonName(withoutRank(name))) found.author ??= withoutRank(name);
    else found.source ??= name;
  }
  return found;
}

function isBetween(element: Element, headline: Element, root: Element): boolean {
  const { FOLLOWING, CONTAINED_BY } = POSITION;
  const afterHeadline = (headline.compareDocumentPosition(element) & FOLLOWING) !== 0;
  const position = element.compareDocumentPosition(root);
  return afterHeadline && (position & FOLLOWING) !== 0 && (position & CONTAINED_BY) === 0;
}

/** Bits of `compareDocumentPosition`; a body inside `element` counts as following it, too. */
const POSITION = { FOLLOWING: 4, CONTAINED_BY: 16 };

function nameIn(element: Element): string | undefined {
  if ((element.textContent?.length ?? 0) > MAX_CHARACTERS * 3) return undefined;
  const text = foldSpace(textOf(element)).replace(LABEL, '').replace(BADGE, '').trim();
  return text !== '' &&
    text.length <= MAX_NAME &&
    !NO_NAME.test(text) &&
    !/[。，！？：:;；|/@<>]/u.test(text) &&
    !/\s\S+\s/u.test(text)
    ? text
    : undefined;
}
