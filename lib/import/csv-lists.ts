/** Lists of addresses as tables: Pocket, Instapaper, Readwise Reader, Cubox and whatever else has a column of addresses. */
import Papa from 'papaparse';
import { entryBase, textOrNothing, timeOf, webAddress } from './entry-base';
import type { Imported, LinkEntry } from './types';

/** Names of columns in lower case, as the programs write them; the first that is there counts. */
const COLUMNS = {
  url: ['url', 'link', '链接', '网址'],
  title: ['title', '标题'],
  tags: ['tags', 'document tags', '标签'],
  saved: ['time_added', 'timestamp', 'saved date', 'saved', 'created', 'create time', '创建时间'],
  // Pocket, Readwise Reader, Instapaper.
  state: ['status', 'location', 'folder', '文件夹'],
  quote: ['selection'],
  /** Readwise Reader's, from 0 to 1. */
  progress: ['reading progress'],
} as const;
const ARCHIVED = /^archived?$/i;
const STARRED = /^(?:starred|favou?rites?)$/i;
/** Places that every list of these programs has; any other is a folder that the person made. */
const COMMON = /^(?:archived?|starred|favou?rites?|unread|new|later|shortlist|feed|收件箱|未分类)$/i;

/** True where the first line names a column of addresses. */
export function isCsvList(text: string): boolean {
  const [head = ''] = text.replace(/^\ufeff/u, '').split(/\r?\n/, 1);
  const names = (Papa.parse<string[]>(head).data[0] ?? []).map((name) => name.trim().toLowerCase());
  return names.length > 1 && COLUMNS.url.some((name) => names.includes(name));
}

export function readCsvList(text: string, file: string): Imported {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/u, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const imported: Imported = { entries: [], problems: [] };
  const broken = new Map(errors.map((error) => [error.row, error.message]));
  for (const [index, row] of data.entries()) {
    const line = index + 2;
    const detail = broken.get(index);
    const url = webAddress(cell(row, 'url'));
    if (detail !== undefined && url === undefined) imported.problems.push({ file, line, reason: 'broken', detail });
    else if (url === undefined) imported.problems.push({ file, line, reason: 'noAddress' });
    else imported.entries.push(entryOf(row, url, file, line));
  }
  return imported;
}

function entryOf(row: Record<string, string>, url: string, file: string, line: number): LinkEntry {
  const title = cell(row, 'title');
  const state = cell(row, 'state') ?? '';
  const quote = cell(row, 'quote');
  const savedAt = timeOf(cell(row, 'saved'));
  return {
    ...entryBase(file, line),
    kind: 'link',
    url,
    ...(title !== undefined && title !== url && { title }),
    ...(savedAt !== undefined && { savedAt }),
    tags: [...new Set([...tagsIn(cell(row, 'tags') ?? ''), ...(COMMON.test(state) ? [] : [state])])].filter(Boolean),
    read: ARCHIVED.test(state) || Number(cell(row, 'progress')) >= 1,
    archived: ARCHIVED.test(state),
    starred: STARRED.test(state),
    highlights: quote === undefined ? [] : [{ quote }],
  };
}

function cell(row: Record<string, string>, column: keyof typeof COLUMNS): string | undefined {
  for (const name of COLUMNS[column]) if (Object.hasOwn(row, name)) return textOrNothing(row[name]);
  return undefined;
}

/** Pocket writes `a|b`, Readwise `['a', 'b']`, Instapaper `["a"]`, others `a, b`. */
function tagsIn(text: string): string[] {
  const list = /^\[(?<inner>.*)\]$/su.exec(text)?.groups?.['inner'] ?? text;
  const tags = list
    .split(list.includes('|') ? '|' : /[,，;；]/u)
    .map((tag) => tag.trim().replace(/^(['"])(.*)\1$/u, '$2'));
  return [...new Set(tags.filter(Boolean))];
}
