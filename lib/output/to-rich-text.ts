/** An article as markup for the clipboard: editors take headings, lists and pictures from it as their own. */
import { findAll } from '../clean/dom';
import { bylineOf } from './byline';
import { escapeMarkup } from './escape-markup';
import type { ExportableArticle } from './exportable-article';
import { isOfText } from './is-of-text';
import { sanitisedBody } from './sanitised-body';

/** Pictures stay at their addresses: the program into which it is pasted fetches them. Needs a real browser's DOM. */
export function toRichText({ html, metadata }: ExportableArticle): string {
  const body = sanitisedBody(html);
  for (const image of findAll(body, 'img')) image.setAttribute('referrerpolicy', 'no-referrer');
  const address = isOfText(metadata.url) ? '' : escapeMarkup(metadata.url);
  const link = address && `<a href="${address}">${address}</a>`;
  const byline = [escapeMarkup(bylineOf(metadata)), link].filter(Boolean).join(' · ');
  return `<h1>${escapeMarkup(metadata.title ?? metadata.site)}</h1>\n<p>${byline}</p>\n${body.innerHTML}\n`;
}
