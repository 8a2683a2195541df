/** JSON of other programs: wallabag, Omnivore, Pocket's highlights, Cubox's, SimpRead's list; and our own export. */
import { JSON_FORMAT, JSON_VERSION } from '../output/to-json';
import { articleOfHtml } from './article-of-text';
import { entryBase, isRecord, isYes, textOrNothing, textsIn, timeOf, webAddress } from './entry-base';
import { highlightsIn } from './json-highlights';
import { ItemTooLargeError, jsonItems } from './json-items';
import { readOwnArticle } from './own-json';
import type { Imported, ImportedHighlight, ImportProblemReason, LinkEntry } from './types';

/** What lies beside a list in its archive, by the short name of an article. */
export interface BesideItem {
  html?: string;
  highlights: ImportedHighlight[];
}
export type BesideItems = (slug: string) => Promise<BesideItem | undefined>;

/** Names of the lists in our own and Cubox's files, and in SimpRead's. */
const LISTS = ['articles', 'unrdist'];
/** What Omnivore calls a letter that came by mail: there is no page. */
const NO_PAGE = /^https:\/\/omnivore\.app\/no_url/;

/** One by one, so that neither the file nor its articles need lie in memory together. */
export async function* readJson(content: Blob, file: string, beside?: BesideItems): AsyncGenerator<Imported> {
  let line = 0;
  let isOwn = false;
  try {
    for await (const { list, value } of jsonItems(content, LISTS)) {
      if (list === 'format') isOwn = value === JSON_FORMAT;
      else if (list === 'version') {
        if (isOwn && (typeof value !== 'number' || value > JSON_VERSION)) return yield problem(file, 'newerVersion');
      } else if (isOwn || isOwnItem(value)) yield readOwnArticle(value, file, ++line);
      else yield await readItem(value, file, ++line, beside);
    }
    if (line === 0 && !isOwn) yield problem(file, 'unknownFormat');
  } catch (error) {
    const reason = error instanceof ItemTooLargeError ? 'tooLarge' : 'broken';
    yield { entries: [], problems: [{ file, reason, detail: String(error) }] };
  }
}

/** Tools that sort the names in a file put its format behind its articles. */
const isOwnItem = (value: unknown) => isRecord(value) && isRecord(value['metadata']) && value['url'] === undefined;

function problem(file: string, reason: ImportProblemReason, line?: number): Imported {
  return { entries: [], problems: [{ file, reason, ...(line !== undefined && { line }) }] };
}

async function readItem(item: unknown, file: string, line: number, beside?: BesideItems): Promise<Imported> {
  const url = isRecord(item) ? webAddress(item['url']) : undefined;
  if (!isRecord(item) || url === undefined) return problem(file, 'noAddress', line);
  const besides = await beside?.(textOrNothing(item['slug']) ?? '');
  const link = linkOf(item, url, file, line);
  link.highlights.push(...(besides?.highlights ?? []));
  const author = textOrNothing(item['author']) ?? textsIn(item['published_by']).join('、');
  const published = timeOf(item['publishedAt'] ?? item['published_at']);
  const article = articleOfHtml(besides?.html ?? textOrNothing(item['content']), url, {
    ...(link.title !== undefined && { title: link.title }),
    ...(author && { author }),
    ...(published !== undefined && { published: new Date(published).toISOString() }),
  });
  if (!article && NO_PAGE.test(url)) return problem(file, 'noAddress', line);
  return { entries: [article ? { ...withoutAddress(link), kind: 'article', article } : link], problems: [] };
}

function withoutAddress({ url: _url, title: _title, ...rest }: LinkEntry) {
  return rest;
}

function linkOf(item: Record<string, unknown>, url: string, file: string, line: number): LinkEntry {
  const title = textOrNothing(item['title']);
  const savedAt = timeOf(item['savedAt'] ?? item['created_at'] ?? item['create_time'] ?? item['create']);
  const isArchived = isYes(item['is_archived']) || /^archived$/i.test(String(item['state']));
  return {
    ...entryBase(file, line),
    kind: 'link',
    url,
    ...(title !== undefined && title !== url && { title }),
    ...(savedAt !== undefined && { savedAt }),
    tags: [...new Set([...textsIn(item['tags']), ...textsIn(item['labels'])])],
    read: isArchived || Number(item['readingProgress']) >= 100,
    archived: isArchived,
    starred: isYes(item['is_starred']),
    highlights: highlightsIn(item),
  };
}
