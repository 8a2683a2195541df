/** What a template for file names or front matter can name, and what each stands for in an article. */
import type { ExportableArticle } from './exportable-article';
import { isOfText } from './is-of-text';
import { statesOf } from './states-of';

/** Absent where the article does not tell; a list where there may be several. */
export type FieldValue = string | readonly string[] | undefined;

/** `datetime` is the page's own clock without its zone, as Obsidian and Hexo want it; `noteTags` are what Obsidian takes for tags. */
export const TEMPLATE_FIELDS = {
  title: ({ metadata }) => metadata.title,
  originalTitle: ({ metadata }) => metadata.originalTitle,
  author: ({ metadata }) => metadata.author,
  account: ({ metadata }) => metadata.source,
  accountId: ({ metadata }) => metadata.accountId,
  editor: ({ metadata }) => metadata.editor,
  site: ({ metadata }) => (isOfText(metadata.url) ? undefined : metadata.site),
  url: ({ metadata }) => (isOfText(metadata.url) ? undefined : metadata.url),
  date: dayOf,
  year: (article) => dayOf(article)?.slice(0, 4),
  month: (article) => dayOf(article)?.slice(5, 7),
  day: (article) => dayOf(article)?.slice(8, 10),
  datetime: ({ metadata }) => metadata.published?.replace(/(T[\d:]+)(?:[+-]\d\d:\d\d|Z)$/, '$1'),
  published: ({ metadata }) => metadata.published,
  saved: ({ savedAt }) => (savedAt === undefined ? undefined : new Date(savedAt).toISOString().replace(/\.\d+Z$/, 'Z')),
  tags: ({ metadata }) => metadata.tags,
  ownTags: ({ own }) => own?.tags,
  state: ({ own }) => own && statesOf(own),
  allTags: ({ metadata, own }) => [...new Set([...(own?.tags ?? []), ...metadata.tags])],
  noteTags: ({ metadata, own }) => [...new Set([...(own?.tags ?? []), ...metadata.tags].flatMap(noteTag))],
  image: ({ metadata }) => metadata.leadImage,
  characters: ({ metadata }) => String(metadata.characters),
} as const satisfies Record<string, (article: ExportableArticle) => FieldValue>;

export type TemplateField = keyof typeof TEMPLATE_FIELDS;

export function isTemplateField(name: string): name is TemplateField {
  return Object.hasOwn(TEMPLATE_FIELDS, name);
}

/** The day it was published, else the day it was saved, here. */
function dayOf({ metadata, savedAt }: ExportableArticle): string | undefined {
  const day = metadata.published?.slice(0, 10) ?? (savedAt === undefined ? '' : localDay(new Date(savedAt)));
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

function localDay(date: Date): string {
  const numbers = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}

/** Letters, digits, `_`, `-` and `/`, with at least one that is no digit. */
function noteTag(tag: string): string[] {
  const kept = tag
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return kept === '' ? [] : [/^\d+$/.test(kept) ? `_${kept}` : kept];
}
