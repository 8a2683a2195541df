/** The line below a headline as markup: who wrote it and when, and where it is from; a text without an address leads nowhere. */
import type { Metadata } from '../clean/types';
import { bylineOf } from './byline';
import { escapeMarkup } from './escape-markup';
import { isOfText } from './is-of-text';

/** @param words what the link shows. */
export function linkedByline(metadata: Metadata, words = metadata.site): string {
  const { href } = new URL(metadata.url);
  const link = `<a href="${escapeMarkup(href)}" rel="noopener noreferrer">${escapeMarkup(words)}</a>`;
  return [escapeMarkup(bylineOf(metadata)), isOfText(href) ? '' : link].filter(Boolean).join(' · ');
}
