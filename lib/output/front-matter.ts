/** The metadata of an article as YAML, for note-taking programs and for the way back in. */
import { Document, Scalar } from 'yaml';
import { TEXT_HOST } from '../clean/url';
import type { ExportableArticle } from './exportable-article';

/** A published date is printed by the cleaner; anything else in its place must not become a YAML value of its own kind. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?$/;

/**
 * Ends with a line end; absent fields are left out. Text is always in double quotes, so that no reader of YAML 1.1 or
 * 1.2 takes `2024`, `no` or `12:30` for something else; dates are plain, so that they are dates.
 */
export function frontMatter({ metadata, savedAt }: ExportableArticle): string {
  const fields: Record<string, string | string[] | undefined> = {
    title: metadata.title,
    original_title: metadata.originalTitle,
    author: metadata.author,
    source: metadata.source,
    account_id: metadata.accountId,
    editor: metadata.editor,
    published: metadata.published,
    ...(isOfText(metadata.url) ? {} : { url: metadata.url, site: metadata.site }),
    tags: metadata.tags.length ? metadata.tags : undefined,
    image: metadata.leadImage,
    saved: savedAt === undefined ? undefined : new Date(savedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  const document = new Document({});
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) document.set(key, Array.isArray(value) ? value.map(scalar) : scalar(value));
  }
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

/** Imported texts have no address; they are cleaned under one that leads nowhere. */
function isOfText(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === TEXT_HOST;
}

function scalar(text: string): Scalar<string> {
  const value = new Scalar(oneLine(text));
  value.type = ISO_DATE.test(text) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  return value;
}

/** Line ends of any alphabet, control and direction characters have no place in a property. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
