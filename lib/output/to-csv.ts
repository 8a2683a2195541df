/** What is known of each article as a table for spreadsheets, which must show text as text and never run it. */
import Papa from 'papaparse';
import type { ExportableArticle } from './exportable-article';
import { statesOf } from './states-of';

/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\ufeff';
const COLUMNS = [
  'title',
  'author',
  'source',
  'site',
  'published',
  'saved',
  'url',
  'tags',
  'characters',
  'own_tags',
  'state',
  'notes',
] as const;

/** A cell that begins like a formula gets an apostrophe before it, which spreadsheets do not show. */
export function toCsv(articles: readonly ExportableArticle[]): string {
  const rows = articles.map(({ metadata, savedAt, own }) => ({
    ...metadata,
    tags: metadata.tags.join('; '),
    saved: savedAt === undefined ? '' : new Date(savedAt).toISOString(),
    own_tags: own?.tags.join('; ') ?? '',
    state: own ? statesOf(own).join('; ') : '',
    notes:
      own?.notes.map(({ anchor, comment }) => [anchor?.exact, comment].filter(Boolean).join(' — ')).join('\n') ?? '',
  }));
  const table = Papa.unparse(rows, { columns: [...COLUMNS], escapeFormulae: /^\s*[=+\-@\t\r＝＋－＠|]/u });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
