/** Makes articles of texts: whatever the file says, it passes the same cleaning and sanitising as a page. */
import { clean } from '../clean/clean';
import { find, parseHtml } from '../clean/dom';
import { cleanText } from '../clean/text/clean-text';
import type { Article, CleanResult, Metadata } from '../clean/types';
import { webAddress } from './entry-base';

export function articleOf(result: CleanResult): Article | undefined {
  return 'article' in result ? result.article : undefined;
}

/**
 * A fragment that another program kept as the body of an article.
 *
 * @param known what it kept beside: its title counts, the rest where the body does not tell.
 */
export function articleOfHtml(
  html: string | undefined,
  url: string,
  known: Partial<Pick<Metadata, 'title' | 'author' | 'published'>>,
): Article | undefined {
  if (html === undefined) return undefined;
  const article = articleOf(cleanText(`<div>${html}</div>`, { url }));
  if (!article) return undefined;
  const { title, ...rest } = known;
  return { ...article, metadata: { ...rest, ...article.metadata, ...(title !== undefined && { title }) } };
}

/** .html, .md and .txt alike: the text importer tells them apart by what they hold. */
export function articleOfFile(text: string, name: string): CleanResult {
  const isPage = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html|<html[\s>])/iu.test(text);
  if (!isPage) return cleanText(text, { name });
  const page = parseHtml(text);
  const claimed = webAddress(find(page, 'link[rel~="canonical"]')?.getAttribute('href'));
  return claimed === undefined ? cleanText(text, { name }) : clean(page, claimed);
}
