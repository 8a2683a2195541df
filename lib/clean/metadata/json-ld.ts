/** Reads an article's fields out of JSON-LD, whatever its nesting. */
import type { Source } from '../site-rule';

const ARTICLE = /Article|Posting|Report|WebPage/;

/** Text of `property` of the first article-like object: a string, or the `name` of an object or of the first of a list. */
export function jsonLd(property: string): Source {
  return {
    id: `json-ld ${property}`,
    read({ jsonLd: blocks }) {
      for (const object of articlesIn(blocks)) {
        const value = plain(object[property]);
        if (value) return value;
      }
      return undefined;
    },
  };
}

/** The author where it is an organisation: the outlet from which a portal took the article. */
export const jsonLdAuthoringOutlet: Source = {
  id: 'json-ld author (organisation)',
  read({ jsonLd: blocks }) {
    const authors = articlesIn(blocks).map((object) => object['author']);
    return plain(authors.flat().find((author) => isObject(author) && /Organization/u.test(String(author['@type']))));
  },
};

type Json = Record<string, unknown>;

/** Each field asks the same blocks. */
const known = new WeakMap<readonly string[], Json[]>();

function articlesIn(blocks: readonly string[]): Json[] {
  const objects = known.get(blocks) ?? blocks.flatMap((block) => articles(parse(block)));
  known.set(blocks, objects);
  return objects;
}

/** Line breaks inside strings are forbidden in JSON and common in pages. */
function parse(block: string): unknown {
  try {
    return JSON.parse(block.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return undefined;
  }
}

function articles(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => articles(item));
  if (!isObject(value)) return [];
  const inner = articles(value['@graph']);
  return ARTICLE.test(String(value['@type'] ?? '')) ? [value, ...inner] : inner;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value))
    return (
      value
        .map((item) => plain(item))
        .filter(Boolean)
        .join('、') || undefined
    );
  return isObject(value) ? plain(value['name']) : undefined;
}
