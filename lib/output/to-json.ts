/** Articles as JSON for other programs and for the way back in; the form is described in docs/formats.md. */
import type { ExportableArticle } from './exportable-article';

export const JSON_FORMAT = 'qingdu-articles';
/** Raised only when a reader of the version before would misunderstand. */
export const JSON_VERSION = 1;

export function toJson(articles: readonly ExportableArticle[]): string {
  const entries = articles.map(({ metadata, html, text, savedAt, own }) => ({
    metadata,
    html,
    text,
    ...(savedAt !== undefined && { savedAt: new Date(savedAt).toISOString() }),
    ...(own && { own }),
  }));
  return `${JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION, articles: entries }, undefined, 1)}\n`;
}
