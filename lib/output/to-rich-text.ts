/** An article as markup for the clipboard: editors take headings, lists and pictures from it as their own. */
import { findAll } from '../clean/dom';
import { escapeMarkup } from './escape-markup';
import type { ExportableArticle } from './exportable-article';
import { linkedByline } from './linked-byline';
import { sanitisedBody } from './sanitised-body';

/** Pictures stay at their addresses: the program into which it is pasted fetches them. Needs a real browser's DOM. */
export function toRichText({ html, metadata }: ExportableArticle): string {
  const body = sanitisedBody(html);
  for (const image of findAll(body, 'img')) image.setAttribute('referrerpolicy', 'no-referrer');
  return `<h1>${escapeMarkup(metadata.title ?? metadata.site)}</h1>\n<p>${linkedByline(metadata, metadata.url)}</p>\n${body.innerHTML}\n`;
}
