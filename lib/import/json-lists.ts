/** JSON of other programs: wallabag (with texts), Omnivore's metadata, SimpRead's list; and our own export. */
import * as v from 'valibot';
import { articleSchema } from '../library/store/article-schema';
import { JSON_FORMAT, JSON_VERSION } from '../output/to-json';
import { articleOfHtml } from './article-of-text';
import { ownMarksIn } from './own-marks';
import { entryBase, isRecord, textOrNothing, textsIn, timeOf, webAddress } from './entry-base';
import type { Imported, ImportedHighlight, LinkEntry } from './types';

/** @returns undefined where the JSON is of none of these programs. */
export function readJson(text: string, file: string): Imported | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    return { entries: [], problems: [{ file, reason: 'broken', detail: String(error) }] };
  }
  if (isRecord(value) && value['format'] === JSON_FORMAT) return readOwn(value, file);
  if (isRecord(value) && Array.isArray(value['unrdist'])) return readList(value['unrdist'], file);
  return Array.isArray(value) && value.some((item) => isRecord(item) && 'url' in item)
    ? readList(value, file)
    : undefined;
}

function readOwn(value: Record<string, unknown>, file: string): Imported {
  const { version, articles } = value;
  if (typeof version !== 'number' || !Array.isArray(articles)) return problem(file, 'broken');
  if (version > JSON_VERSION) return problem(file, 'newerVersion');
  const imported: Imported = { entries: [], problems: [] };
  for (const [index, item] of (articles as unknown[]).entries()) {
    const result = v.safeParse(articleSchema, item);
    if (result.success) {
      const savedAt = isRecord(item) ? timeOf(item['savedAt']) : undefined;
      const base = { ...entryBase(file, index + 1), tags: result.output.metadata.tags };
      const own = isRecord(item) ? ownMarksIn(item['own']) : {};
      const saved = savedAt !== undefined && { savedAt };
      imported.entries.push({ ...base, kind: 'article', article: result.output, ...own, ...saved });
    } else {
      const [issue] = result.issues;
      const detail = `${v.getDotPath(issue) ?? ''} ${issue.message.slice(0, 200)}`;
      imported.problems.push({ file, line: index + 1, reason: 'invalidArticle', detail });
    }
  }
  return imported;
}

function problem(file: string, reason: 'broken' | 'newerVersion'): Imported {
  return { entries: [], problems: [{ file, reason }] };
}

function readList(list: readonly unknown[], file: string): Imported {
  const imported: Imported = { entries: [], problems: [] };
  for (const [index, item] of list.entries()) {
    const line = index + 1;
    const url = isRecord(item) ? webAddress(item['url']) : undefined;
    if (!isRecord(item) || url === undefined) {
      imported.problems.push({ file, line, reason: 'noAddress' });
      continue;
    }
    const link = linkOf(item, url, file, line);
    const article = articleOfHtml(textOrNothing(item['content']), url, link.title);
    imported.entries.push(article ? { ...withoutAddress(link), kind: 'article', article } : link);
  }
  return imported;
}

function withoutAddress({ url: _url, title: _title, ...rest }: LinkEntry) {
  return rest;
}

function linkOf(item: Record<string, unknown>, url: string, file: string, line: number): LinkEntry {
  const title = textOrNothing(item['title']);
  const savedAt = timeOf(item['savedAt'] ?? item['created_at'] ?? localTime(item['create']));
  return {
    ...entryBase(file, line),
    kind: 'link',
    url,
    ...(title !== undefined && { title }),
    ...(savedAt !== undefined && { savedAt }),
    tags: [...new Set([...textsIn(item['tags']), ...textsIn(item['labels'])])],
    read: isYes(item['is_archived']) || item['state'] === 'Archived',
    starred: isYes(item['is_starred']),
    highlights: [...highlightsIn(item['annotations']), ...highlightsIn(item['annote'])],
  };
}

/** wallabag writes 0 and 1. */
function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}

/** SimpRead writes 2018年03月01日 10:20:30 in the person's own zone. */
function localTime(value: unknown): string | undefined {
  return textOrNothing(value)
    ?.replace(/^(\d{4})年(\d\d)月(\d\d)日/u, '$1-$2-$3')
    .replace(' ', 'T');
}

function highlightsIn(value: unknown): ImportedHighlight[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.filter(isRecord).flatMap((item) => {
    const quote = textOrNothing(item['quote']);
    const note = textOrNothing(item['text']);
    return quote === undefined ? [] : [{ quote, ...(note !== undefined && { note }) }];
  });
}
