/** What the bench of the library does inside a page of the extension: fill, ask, save, and read back without any engine. */
import type { Article } from '../../../lib/clean/types';
import { foldForSearch } from '../../../lib/convert/fold';
import { askSearch } from '../../../lib/extension/search/ask-search';
import type { SearchAnswer, SearchPlace } from '../../../lib/library/search/article-search';
import { changeLibrary } from '../../../lib/library/store/change-library';
import { library } from '../../../lib/library/store/database';
import { datedAt } from '../../../lib/library/dated-at';
import { saveArticle } from '../../../lib/library/save-article';
import { searchArticles } from '../../../lib/library/search/search-articles';
import type { ArticleRecord, ArticleState } from '../../../lib/library/types';

const REPORT = { removals: [], rewrites: [], warnings: [], milliseconds: 0 };
const PAGE = 500;

interface Made extends ArticleState {
  article: Article;
  savedAt: number;
  tags: string[];
}

/** Many at once, as no person saves; the records are those of `saveArticle`. */
async function fill(made: readonly Made[]): Promise<void> {
  const { articles, bodies, texts } = library();
  await changeLibrary(library(), [articles, bodies, texts], async (recordChange) => {
    const records: ArticleRecord[] = [];
    for (const { article, savedAt, tags, ...state } of made) {
      const id = crypto.randomUUID();
      const serial = await recordChange('saved', id);
      const { metadata } = article;
      const times = { savedAt, updatedAt: savedAt, datedAt: datedAt(metadata, savedAt) };
      records.push({ id, version: 2, identity: metadata.identity, serial, metadata, tags, ...state, ...times });
    }
    await articles.bulkAdd(records);
    await bodies.bulkAdd(records.map(({ id }, at) => ({ id, html: made[at]?.article.html ?? '', report: REPORT })));
    await texts.bulkAdd(records.map(({ id }, at) => ({ id, text: made[at]?.article.text ?? '' })));
  });
}

/** Asks until the index answers. @returns milliseconds */
async function waitForIndex(): Promise<number> {
  const start = performance.now();
  for (;;) {
    const { byIndex } = await askSearch({ query: '龘龘', limit: 1 });
    if (byIndex) return performance.now() - start;
  }
}

/** @returns milliseconds until the first 50 results with their snippets are in the page. */
async function timeQuery(query: string, engine: 'index' | 'scan'): Promise<number> {
  const start = performance.now();
  const options = { query: `"${query}"`, limit: 50 };
  const answer = await (engine === 'index' ? askSearch(options) : searchArticles(options));
  if (engine === 'index' && !answer.byIndex) throw new Error(`The index did not answer ${query}`);
  return performance.now() - start;
}

async function allIds(query: string): Promise<Set<string>> {
  const ids = new Set<string>();
  let before: SearchPlace | undefined;
  do {
    const answer: SearchAnswer = await askSearch({ query: `"${query}"`, limit: PAGE, ...(before && { before }) });
    for (const { article } of answer.hits) ids.add(article.id);
    before = answer.next;
  } while (before);
  return ids;
}

/** Compares whole answers of the index with what plain reading of every article gives. */
async function compareAnswers(queries: readonly string[]) {
  const words = queries.map((query) => foldForSearch(query));
  const truth = queries.map(() => new Set<string>());
  await library().articles.each(({ id, metadata }) => {
    const fields = foldForSearch([metadata.title, metadata.source, metadata.author].join('\n'));
    for (const [at, word] of words.entries()) if (fields.includes(word)) truth[at]?.add(id);
  });
  await library().texts.each(({ id, text }) => {
    const folded = foldForSearch(text);
    for (const [at, word] of words.entries()) if (folded.includes(word)) truth[at]?.add(id);
  });
  const counts = { wanted: 0, found: 0, right: 0 };
  for (const [at, query] of queries.entries()) {
    const wanted = truth[at] ?? new Set();
    const found = await allIds(query);
    counts.wanted += wanted.size;
    counts.found += found.size;
    counts.right += [...found].filter((id) => wanted.has(id)).length;
  }
  return counts;
}

/** @returns milliseconds of the save, and from its beginning until a search finds the article. */
async function timeSave({ article }: Made, mark: string): Promise<{ save: number; searchable: number }> {
  const start = performance.now();
  await saveArticle({ ...article, text: `${article.text}\n${mark}` }, REPORT);
  const save = performance.now() - start;
  for (;;) {
    const { hits } = await askSearch({ query: mark, limit: 1 });
    if (hits.length > 0) return { save, searchable: performance.now() - start };
  }
}

/** @returns bytes in UTF-8 of all titles and texts. */
async function textBytes(): Promise<number> {
  const encoder = new TextEncoder();
  let bytes = 0;
  await library().articles.each(({ metadata }) => (bytes += encoder.encode(metadata.title).length));
  await library().texts.each(({ text }) => (bytes += encoder.encode(text).length));
  return bytes;
}

/** @returns bytes of all files that the index lies in. */
async function indexBytes(folder?: FileSystemDirectoryHandle): Promise<number> {
  let bytes = 0;
  for await (const handle of (folder ?? (await navigator.storage.getDirectory())).values()) {
    if (handle.kind === 'directory') bytes += await indexBytes(handle as FileSystemDirectoryHandle);
    else bytes += (await (handle as FileSystemFileHandle).getFile()).size;
  }
  return bytes;
}

Object.assign(globalThis, {
  libraryBench: { fill, waitForIndex, timeQuery, compareAnswers, timeSave, textBytes, indexBytes },
});
