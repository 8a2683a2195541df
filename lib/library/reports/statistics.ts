/** Figures of the whole library: what came in each month, from whom, and how much of it was read. */
import { library, type LibraryDatabase } from '../store/database';
import type { ArticleRecord } from '../types';

export interface Statistics {
  articles: number;
  characters: number;
  /** Marked as read, and what that is in characters and minutes. */
  read: number;
  readCharacters: number;
  readMinutes: number;
  starred: number;
  archived: number;
  /** From the first month with a save to the last, none left out: `2024-05`, in the person's own time zone. */
  months: { month: string; saved: number; read: number }[];
  /** The largest first. */
  accounts: { name: string; articles: number; read: number; characters: number }[];
}

/** Records in memory at a time. */
const CHUNK = 1000;

export async function readStatistics(database: LibraryDatabase = library()): Promise<Statistics> {
  const sums = { articles: 0, characters: 0, read: 0, readCharacters: 0, readMinutes: 0, starred: 0, archived: 0 };
  const months = new Map<string, { saved: number; read: number }>();
  const accounts = new Map<string, { articles: number; read: number; characters: number }>();
  for await (const record of recordsOf(database)) {
    const { metadata, unread, starred, archived, savedAt } = record;
    const read = 1 - unread;
    sums.articles++;
    sums.characters += metadata.characters;
    sums.read += read;
    sums.readCharacters += read * metadata.characters;
    sums.readMinutes += read * metadata.readingMinutes;
    sums.starred += starred;
    sums.archived += archived;
    const month = entryOf(months, monthOf(savedAt), () => ({ saved: 0, read: 0 }));
    month.saved++;
    month.read += read;
    const name = metadata.source ?? metadata.site;
    const account = entryOf(accounts, name, () => ({ articles: 0, read: 0, characters: 0 }));
    account.articles++;
    account.read += read;
    account.characters += metadata.characters;
  }
  return {
    ...sums,
    months: everyMonth([...months.keys()]).map((month) => ({ month, ...(months.get(month) ?? { saved: 0, read: 0 }) })),
    accounts: [...accounts]
      .map(([name, figures]) => ({ name, ...figures }))
      .toSorted((a, b) => b.articles - a.articles || b.characters - a.characters),
  };
}

async function* recordsOf({ articles }: LibraryDatabase): AsyncGenerator<ArticleRecord> {
  for (let above = -Infinity; ;) {
    const chunk = await articles.where('serial').above(above).limit(CHUNK).toArray();
    yield* chunk;
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return;
    above = last.serial;
  }
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}

function monthOf(time: number): string {
  const date = new Date(time);
  return nameOf(date.getFullYear(), date.getMonth());
}

const nameOf = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;

function everyMonth(names: readonly string[]): string[] {
  const [first, ...others] = names.toSorted();
  if (first === undefined) return [];
  const last = others.at(-1) ?? first;
  const all: string[] = [];
  const [year = 0, month = 1] = first.split('-').map(Number);
  for (let at = year * 12 + month - 1; all.at(-1) !== last; at++) all.push(nameOf(Math.floor(at / 12), at % 12));
  return all;
}
