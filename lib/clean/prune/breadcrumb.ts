/** 您当前的位置 : 首页 >> 新闻: where in the site the reader stands, not what the article tells. */
import { lineRule } from './line-rule';

export const breadcrumb = lineRule({
  id: 'breadcrumb',
  why: 'The way through the site to this page.',
  where: 'head',
  pattern:
    /^[\s>＞»]*(?:(?:您|你)?(?:当前|當前|现在|現在|目前)?(?:所在)?(?:的)?位置(?:是|为|為)?\s*[:：].{1,80}|首[页頁]\s*(?:[>＞»›/]{1,2}\s*[\p{L}\p{N}·]{1,12}\s*){1,6})$/u,
  maxCharacters: 100,
});
