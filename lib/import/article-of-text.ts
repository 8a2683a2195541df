/** Makes articles of texts: whatever the file says, it passes the same cleaning and sanitising as a page. */
import { clean } from '../clean/clean';
import { find, parseHtml } from '../clean/dom';
import { cleanText } from '../clean/text/clean-text';
import type { Article, CleanResult } from '../clean/types';
import { webAddress } from './entry-base';

export function articleOf(result: CleanResult): Article | undefined {
  return 'article' in result ? result.article : undefined;
}

/** A fragment that another program kept as the body of an article. */
export function articleOfHtml(html: string | undefined, url: string, title: string | undefined): Article | undefined {
  if (html === undefined) return undefined;
  const article = articleOf(cleanText(`<div>${html}</div>`, { url }));
  return article && title !== undefined ? { ...article, metadata: { ...article.metadata, title } } : article;
}

/** .html, .md and .txt alike: the text importer tells them apart by what they hold. */
export function articleOfFile(text: string, name: string): CleanResult {
  const isPage = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html|<html[\s>])/iu.test(text);
  if (!isPage) return cleanText(text, { name });
  const page = parseHtml(text);
  const claimed = webAddress(find(page, 'link[rel~="canonical"]')?.getAttribute('href'));
  return claimed === undefined ? cleanText(text, { name }) : clean(page, claimed);
}
