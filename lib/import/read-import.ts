/** Reads whatever a person hands over, by what it holds and not by what it is called. Nothing is kept here. */
import { splitFrontMatter } from '../clean/text/front-matter';
import type { ArticleNote } from '../notes/article-note';
import { articleOf, articleOfFile } from './article-of-text';
import { isBookmarks, readBookmarks } from './bookmarks';
import { isCsvList, readCsvList } from './csv-lists';
import { entryBase } from './entry-base';
import { readJson } from './json-lists';
import { splitNotes } from './split-notes';
import type { Imported, ImportFile } from './types';
import { isZip, unzipFiles, type UnzipLimits } from './unzip-files';

/** Needs a real browser's DOM. Lets the page breathe between files. */
export async function readImport(files: readonly ImportFile[], limits?: UnzipLimits): Promise<Imported> {
  const imported: Imported = { entries: [], problems: [] };
  for (const file of files) {
    const { files: inner, problems } = isZip(file.bytes) ? unzipFiles(file, limits) : { files: [file], problems: [] };
    imported.problems.push(...problems);
    for (const each of inner) {
      const { entries, problems: found } = readFile(each);
      // One by one: a list may be longer than a call may have arguments.
      for (const entry of entries) imported.entries.push(entry);
      for (const problem of found) imported.problems.push(problem);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return imported;
}

function readFile({ name, bytes }: ImportFile): Imported {
  const text = decode(bytes);
  if (text === undefined) return { entries: [], problems: [{ file: name, reason: 'unknownFormat' }] };
  if (isBookmarks(text)) return readBookmarks(text, name);
  const json = /^\ufeff?\s*[[{]/u.test(text) && !/\.(?:md|txt)$/i.test(name) ? readJson(text, name) : undefined;
  if (json) return json;
  if (/\.json$/i.test(name)) return { entries: [], problems: [{ file: name, reason: 'unknownFormat' }] };
  if (isCsvList(text)) return readCsvList(text, name);
  if (/\.csv$/i.test(name)) return { entries: [], problems: [{ file: name, reason: 'unknownFormat' }] };
  const { text: own, highlights, comments } = splitNotes(text);
  const result = articleOfFile(own, name);
  const article = articleOf(result);
  if (!article) {
    const reason = result.state === 'too-large' ? 'tooLarge' : 'notAnArticle';
    return { entries: [], problems: [{ file: name, reason }] };
  }
  const tags = splitFrontMatter(own).matter?.ownTags ?? article.metadata.tags;
  const notes = comments.map(wholeNote);
  return { entries: [{ ...entryBase(name), kind: 'article', article, tags, highlights, notes }], problems: [] };
}

function wholeNote(comment: string): ArticleNote {
  const now = Date.now();
  return { id: crypto.randomUUID(), version: 1, comment, createdAt: now, updatedAt: now };
}

/** UTF-8 or, where a byte order mark says so, UTF-16; else GB18030, in which old Chinese texts are kept. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  // A zero byte is in no text of these encodings: this is a picture, a program or a database.
  if (bytes.subarray(0, 8192).includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  return undefined;
}
