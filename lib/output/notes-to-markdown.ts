/** Highlights and notes of many articles as one Markdown text. */
import { escapeMarkup } from './escape-markup';
import type { ExportableArticle } from './exportable-article';
import { isOfText } from './is-of-text';
import { noteEntries } from './notes-section';
import { toMarkdown } from './to-markdown';

/** Articles in the order in which they come; those without notes are left out. Needs a page: workers have no DOM. */
export function notesToMarkdown(heading: string, articles: readonly ExportableArticle[]): string {
  const parts = articles.flatMap((article) => {
    const entries = noteEntries(article);
    return entries.length > 0 ? [partOf(article, entries)] : [];
  });
  return [`# ${heading}\n`, ...parts].join('\n');
}

function partOf({ metadata }: ExportableArticle, entries: readonly string[]): string {
  const { title: name = metadata.site, ...others } = metadata;
  const title = escapeMarkup(name);
  const link = isOfText(metadata.url) ? title : `<a href="${escapeMarkup(metadata.url)}">${title}</a>`;
  const html = [`<h2>${link}</h2>`, ...entries].join('\n');
  return toMarkdown({ metadata: others, html, text: '' }, { frontMatter: false });
}
