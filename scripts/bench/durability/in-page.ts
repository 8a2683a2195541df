/** What the bench of durability does in a page of the extension: work that may be cut off at any moment, and what is left of it. */
import { backupToFolder } from '../../../lib/backup/backup-to-folder';
import { checkBackup } from '../../../lib/backup/check-backup';
import { openBackup } from '../../../lib/backup/open-backup';
import { sha256 } from '../../../lib/backup/sha256';
import { writeBackup } from '../../../lib/backup/write-backup';
import { stage } from '../../../lib/import/plan-import';
import type { ArticleEntry } from '../../../lib/import/types';
import { askSearch } from '../../../lib/extension/search/ask-search';
import { library } from '../../../lib/library/store/database';
import { importArticles } from '../../../lib/library/import-articles';
import { waitingPictures } from '../../../lib/library/pictures/waiting-pictures';

const TEXT = '河水慢慢地流过村庄，两岸的人家早早地点起了灯。'.repeat(40);
const BATCH = 30;
/** Milliseconds between two batches, backups or questions: each waits for the others, and saves want their turn too. */
const BREATH = { import: 500, backup: 100, search: 100 };
/** A mark in a text that no other has. */
const PHRASE = '两岸的人家';

const identityOf = (batch: number, number: number) => `https://import.example/${batch}/${number}`;

function entryOf(batch: number, number: number): ArticleEntry {
  const url = identityOf(batch, number);
  const title = `第${batch}批第${number}篇`;
  const text = `${TEXT}${title}`;
  const metadata = { url, identity: url, site: 'import.example', title, tags: [], script: 'hans' as const };
  const counts = { characters: text.length, readingMinutes: 1, filledBy: {} };
  const article = {
    metadata: { ...metadata, ...counts },
    html: `<p>${text}</p>`,
    text,
    kind: 'article' as const,
    pictures: [],
  };
  const highlights = [{ quote: title, note: '批注' }];
  return { kind: 'article', file: 'made', tags: ['导入'], read: true, starred: false, highlights, article };
}

const identitiesOf = (batch: number) => Array.from({ length: BATCH }, (_, number) => identityOf(batch, number));

/** As many as one transaction takes. @returns how many were new. */
async function importBatch(batch: number): Promise<number> {
  const entries = Array.from({ length: BATCH }, (_, number) => stage(entryOf(batch, number)));
  const { created, failure } = await importArticles(entries);
  if (failure) throw failure;
  return created;
}

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });

/** @returns the name of the file, and how many articles are in it. */
async function backUp(): Promise<{ name: string; articles: number }> {
  const write = (sink: WritableStream<Uint8Array<ArrayBuffer>>) => writeBackup(sink, { settings: {}, madeBy: 'bench' });
  const { name, manifest } = await backupToFolder(await folder(), { keep: 3, write });
  return { name, articles: manifest.counts.articles };
}

/** Runs until the browser ends; says what is done as it is done. */
function work(from: number): void {
  const say = (what: string, error?: unknown) =>
    console.info(error === undefined ? what : `failed ${what} ${String(error)}`);
  const forever = async (act: (turn: number) => Promise<void>, name: keyof typeof BREATH) => {
    for (let turn = 0; ; turn++) {
      await act(turn).catch((error: unknown) => say(name, error));
      await pause(BREATH[name]);
    }
  };
  void forever(async (turn) => {
    say(`importing ${from + turn}`);
    await importBatch(from + turn);
    say(`imported ${from + turn}`);
  }, 'import');
  void forever(async () => {
    const { name, articles } = await backUp();
    say(`backed up ${articles} ${name}`);
  }, 'backup');
  void forever(async () => {
    // Rejects where the worker that opens the owner of the index has just been stopped; it is asked again.
    await askSearch({ query: PHRASE, limit: 1 });
  }, 'search');
}

export interface Stock {
  identities: string[];
  /** How many articles hold the words that are searched for. */
  searchable: number;
  /** Whatever should not be. */
  faults: string[];
}

async function takeStock(): Promise<Stock> {
  const { articles, bodies, texts, notes, pictures, pictureUses, journal } = library();
  const tables = [articles, bodies, texts, notes, pictures, pictureUses, journal];
  return library().transaction('r', tables, async () => {
    const records = await articles.toArray();
    const ids = new Set(records.map(({ id }) => id));
    const [bodyIds, textIds] = [await bodies.toCollection().primaryKeys(), await texts.toCollection().primaryKeys()];
    const uses = await pictureUses.toArray();
    const hashes = new Set(await pictures.toCollection().primaryKeys());
    const unused = new Set(await pictures.where('unusedSince').above(0).primaryKeys());
    const used = new Set(uses.flatMap(({ hash }) => hash ?? []));
    const seqs = await journal.orderBy('seq').primaryKeys();
    const told = new Set((await journal.toArray()).map(({ articleId }) => articleId));
    const [bodied, read] = [new Set(bodyIds), new Set(textIds)];
    const half = (id: string) => !bodied.has(id) || !read.has(id) || !told.has(id);
    const faults = [
      ...records.filter(({ id }) => half(id)).map(({ identity }) => `half: ${identity}`),
      ...[...bodyIds, ...textIds].filter((id) => !ids.has(id)).map((id) => `text of nothing: ${id}`),
      ...(await notes.toArray())
        .filter(({ articleId }) => !ids.has(articleId))
        .map(({ id }) => `note on nothing: ${id}`),
      ...uses.filter(({ articleId }) => !ids.has(articleId)).map(({ address }) => `picture of nothing: ${address}`),
      ...uses.filter(({ hash }) => hash && !hashes.has(hash)).map(({ address }) => `picture without bytes: ${address}`),
      ...[...hashes]
        .filter((hash) => !used.has(hash) && !unused.has(hash))
        .map((hash) => `picture that nobody sweeps: ${hash}`),
      ...(seqs.length > 0 && (seqs.at(-1) ?? 0) - (seqs[0] ?? 0) + 1 !== seqs.length ? ['a gap in the journal'] : []),
    ];
    const searchable = (await texts.toArray()).filter(({ text }) => text.includes(PHRASE)).length;
    return { identities: records.map(({ identity }) => identity), searchable, faults };
  });
}

/** The database may have the row and the disk not the bytes. */
async function readPictures(): Promise<{ pictures: number; broken: string[] }> {
  const hashes = await library().pictures.toCollection().primaryKeys();
  const broken: string[] = [];
  for (const hash of hashes) {
    const bytes = await (await library().pictures.get(hash))?.blob.arrayBuffer().catch(() => undefined);
    if (!bytes || (await sha256(new Uint8Array(bytes))) !== hash) broken.push(`picture that cannot be read: ${hash}`);
  }
  return { pictures: hashes.length, broken };
}

/** Each file: whole, with so many articles, or refused with a reason. */
async function readBackups(): Promise<{ name: string; articles?: number; refused?: string }[]> {
  const found: { name: string; articles?: number; refused?: string }[] = [];
  for await (const [name, handle] of (await folder()).entries()) {
    try {
      const backup = await openBackup(await (handle as FileSystemFileHandle).getFile());
      await checkBackup(backup);
      found.push({ name, articles: backup.manifest.counts.articles });
    } catch (error) {
      found.push({ name, refused: error instanceof Error ? error.name : String(error) });
    }
  }
  return found;
}

async function search(): Promise<{ hits: number; byIndex: boolean }> {
  const { hits, byIndex } = await askSearch({ query: PHRASE, limit: 100_000 });
  return { hits: hits.length, byIndex: byIndex === true };
}

const waiting = async () => (await waitingPictures()).length;

Object.assign(globalThis, {
  durability: { work, importBatch, identitiesOf, takeStock, readPictures, readBackups, search, waiting },
});
