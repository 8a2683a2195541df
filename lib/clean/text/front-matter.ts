/** Reads the YAML block that static site generators and note-taking programs put before a text; every value is taken as text. */
import { parse } from 'yaml';

export interface FrontMatter {
  title?: string;
  originalTitle?: string;
  author?: string;
  source?: string;
  accountId?: string;
  editor?: string;
  published?: string;
  url?: string;
  leadImage?: string;
  tags: string[];
  /** The person's own, in our own files; absent in others. */
  ownTags?: string[];
  /** In our own files: `read` or `unread`, `archived`, `starred`. */
  state?: string[];
  /** In our own files: when it was saved. */
  saved?: string;
}

export interface SplitText {
  /** Absent where the text has none, or none that can be read. */
  matter?: FrontMatter;
  body: string;
  warning?: string;
}

const BLOCK = /^\s*---[ \t]*\n(?<yaml>[\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

/** Names in use by Hexo, Hugo, Jekyll, Obsidian and our own export, best first. */
const KEYS: Record<Exclude<keyof FrontMatter, 'tags' | 'ownTags' | 'state'>, string[]> = {
  title: ['title'],
  originalTitle: ['original_title', 'originalTitle'],
  author: ['author', 'authors'],
  source: ['source', 'publisher', 'account'],
  accountId: ['account_id'],
  editor: ['editor'],
  published: ['published', 'date', 'pubDate', 'created'],
  url: ['url', 'source_url', 'link', 'permalink', 'canonical'],
  saved: ['saved'],
  leadImage: ['image', 'headimg', 'thumbnail', 'cover', 'banner'],
};
const TAG_KEYS = ['tags', 'categories', 'category', 'keywords'];

export function splitFrontMatter(text: string): SplitText {
  const block = BLOCK.exec(text);
  const yaml = block?.groups?.['yaml'];
  if (!block || yaml === undefined || !/^[ \t]*[\w-]+[ \t]*:/mu.test(yaml)) return { body: text };
  const body = text.slice(block[0].length);
  try {
    // `failsafe` knows texts, lists and maps alone: no dates, numbers, merges or constructors; aliases are refused.
    const values: unknown = parse(yaml, {
      schema: 'failsafe',
      maxAliasCount: 0,
      logLevel: 'error',
      uniqueKeys: false,
    });
    return isRecord(values) ? { matter: matterOf(values), body } : { body };
  } catch (error) {
    return { body, warning: `front matter was not read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function matterOf(values: Record<string, unknown>): FrontMatter {
  const tags = [...new Set(TAG_KEYS.flatMap((key) => textsOf(values[key])))];
  const matter: FrontMatter = { tags };
  const state = textsOf(values['state']);
  if (state.length > 0) matter.state = state;
  const ownTags = textsOf(values['own_tags']);
  if (ownTags.length > 0) matter.ownTags = ownTags;
  for (const [field, keys] of Object.entries(KEYS) as [keyof typeof KEYS, string[]][]) {
    const value = keys.map((key) => textsOf(values[key]).join('、')).find(Boolean);
    if (value !== undefined) matter[field] = value;
  }
  return matter;
}

function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list
    .flat(3)
    .filter((item) => typeof item === 'string')
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== 'null' && item !== '~');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
