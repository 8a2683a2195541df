/** Highlights and notes as a section that stands below an article: quotes, each with what was written on it. */
import { findAnchor } from '../notes/find-anchor';
import { escapeMarkup } from './escape-markup';
import type { ExportableArticle } from './exportable-article';

const HEADINGS = { hans: '划线与笔记', hant: '畫線與筆記', mixed: '划线与笔记', none: 'Highlights and notes' } as const;

/** With a heading. @returns sound HTML; empty where there are none. */
export function notesSection(article: ExportableArticle): string {
  const entries = noteEntries(article);
  return entries.length === 0 ? '' : [`<h2>${HEADINGS[article.metadata.script]}</h2>`, ...entries].join('\n');
}

/** In the order of the text, notes on the whole first. */
export function noteEntries({ text, own }: ExportableArticle): string[] {
  const placed = (own?.notes ?? []).map((note) => ({
    note,
    at: note.anchor ? (findAnchor(text, note.anchor)?.start ?? text.length + note.anchor.start) : -1,
  }));
  const sorted = placed.toSorted((a, b) => a.at - b.at || a.note.createdAt - b.note.createdAt);
  return sorted.map(({ note: { anchor, comment } }) =>
    [anchor && `<blockquote><p>${lines(anchor.exact)}</p></blockquote>`, comment && `<p>${lines(comment)}</p>`]
      .filter(Boolean)
      .join('\n'),
  );
}

function lines(words: string): string {
  return escapeMarkup(words).replace(/\s*\n\s*/g, '<br>');
}
