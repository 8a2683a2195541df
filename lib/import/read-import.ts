/** Reads whatever a person hands over, by what it holds and not by what it is called. Nothing is kept here. */
import { splitFrontMatter } from '../clean/text/front-matter';
import { nextTask } from '../convert/page/next-task';
import type { ArticleNote } from '../notes/article-note';
import { articleOf, articleOfFile } from './article-of-text';
import { isBookmarks, readBookmarks } from './bookmarks';
import { isCsvList, readCsvList } from './csv-lists';
import { decode } from './decode';
import { entryBase } from './entry-base';
import { readJson, type BesideItems } from './json-lists';
import { sortOmnivore } from './omnivore';
import { ownMatterMarks } from './own-matter';
import { splitNotes } from './split-notes';
import type { Imported, ImportFile, ImportProblemReason } from './types';
import { isZip, unzipFiles, type UnzipLimits } from './unzip-files';

/** Bytes of a file that is read as a whole; lists in JSON may be of any size. */
const LARGEST_FILE = 64 * 1024 ** 2;

export interface ReadOptions {
  limits?: UnzipLimits;
  /** Ends the reading with the signal's reason. */
  signal?: AbortSignal;
  /** Bytes that were read, of all that are there; more are found in archives. */
  onProgress?(done: number, total: number): void;
}

/**
 * One piece after the other, so that memory does not grow with what is read, and the page lives between them. Needs a
 * real browser's DOM.
 */
export async function* readImport(
  files: readonly ImportFile[],
  { limits, signal, onProgress = () => {} }: ReadOptions = {},
): AsyncGenerator<Imported> {
  let done = 0;
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const file of files) {
    const { inner, beside, problems } = await innerFiles(file, limits);
    yield { entries: [], problems };
    total += inner.reduce((sum, { size }) => sum + size, -file.size);
    for (const each of inner) {
      for await (const imported of readFile(each, beside(each.name))) {
        yield imported;
        await nextTask();
        signal?.throwIfAborted();
      }
      onProgress((done += each.size), total);
    }
  }
}

async function innerFiles(file: ImportFile, limits: UnzipLimits | undefined) {
  const content = await file.open();
  if (!(await isZip(content))) return { inner: [file], problems: [], beside: () => undefined };
  const { files, problems } = await unzipFiles(file.name, content, limits);
  const { files: inner, besideOf } = sortOmnivore(files);
  return { inner, problems, beside: besideOf };
}

async function* readFile(file: ImportFile, beside: BesideItems | undefined): AsyncGenerator<Imported> {
  const { name } = file;
  let content: Blob;
  try {
    content = await file.open();
  } catch (error) {
    return yield { entries: [], problems: [{ file: name, reason: 'broken', detail: String(error) }] };
  }
  if (await isJson(content, name)) return yield* readJson(content, name, beside);
  if (content.size > LARGEST_FILE) return yield failed(name, 'tooLarge');
  const text = decode(new Uint8Array(await content.arrayBuffer()));
  yield text === undefined ? failed(name, 'unknownFormat') : readText(text, name);
}

async function isJson(content: Blob, name: string): Promise<boolean> {
  if (/\.json$/i.test(name)) return true;
  return !/\.(?:md|markdown|txt)$/i.test(name) && /^\ufeff?\s*[[{]/u.test(await content.slice(0, 1000).text());
}

function readText(text: string, name: string): Imported {
  if (isBookmarks(text)) return readBookmarks(text, name);
  if (isCsvList(text)) return readCsvList(text, name);
  if (/\.csv$/i.test(name)) return failed(name, 'unknownFormat');
  // Editors and version control on Windows end lines their own way.
  const { text: own, highlights, comments } = splitNotes(text.replace(/\r\n?/g, '\n'));
  const result = articleOfFile(own, name);
  const article = articleOf(result);
  if (!article) return failed(name, result.state === 'too-large' ? 'tooLarge' : 'notAnArticle');
  const { matter } = splitFrontMatter(own);
  const marks = matter ? ownMatterMarks(matter) : { tags: article.metadata.tags };
  const notes = comments.map(wholeNote);
  return { entries: [{ ...entryBase(name), kind: 'article', article, ...marks, highlights, notes }], problems: [] };
}

function failed(file: string, reason: ImportProblemReason): Imported {
  return { entries: [], problems: [{ file, reason }] };
}

function wholeNote(comment: string): ArticleNote {
  const now = Date.now();
  return { id: crypto.randomUUID(), version: 1, comment, createdAt: now, updatedAt: now };
}
