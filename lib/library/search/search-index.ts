/** The full-text index: which articles may hold a word. It keeps no text and can be made anew from the library at any time. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { expressionOf, isCertain, termsOf } from './bigrams';

/** Anything else is thrown away and built again. */
const LAYOUT = 1;

/** All texts are folded. */
export interface IndexedArticle {
  id: string;
  /** Of its record; the index gives articles in this order, highest first. */
  serial: number;
  title: string;
  /** Account, author, tags and notes. */
  near: string;
  body: string;
}

/** Which articles a page of candidates is taken from: see `Rank`. Where that can be told, `near` and `text` are the rest. */
export type CandidateKind = 'title' | 'near' | 'text';

/** How far the index follows the library. */
export interface IndexState {
  /** Number and time of the last entry of the journal that is in it; 0 where there was none. */
  seq: number;
  at: number;
  /** False while it is being built. */
  isWhole: boolean;
}

export interface Candidate {
  serial: number;
  id: string;
}

export type SearchIndex = ReturnType<typeof openSearchIndex>;

export function openSearchIndex(database: Database) {
  if (database.selectValue('PRAGMA user_version') !== LAYOUT) clear();

  function clear(): void {
    database.transaction(() => {
      for (const table of ['heads', 'texts', 'articles', 'state']) database.exec(`DROP TABLE IF EXISTS ${table}`);
      // Without positions an index is half as large. Only titles are asked for by themselves.
      const fts = `content='', contentless_delete=1, tokenize='ascii'`;
      database.exec(`CREATE VIRTUAL TABLE texts USING fts5(terms, detail=none, ${fts})`);
      database.exec(`CREATE VIRTUAL TABLE heads USING fts5(title, near, detail=column, ${fts})`);
      database.exec('CREATE TABLE articles (serial INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)');
      database.exec('CREATE TABLE state (seq INTEGER NOT NULL, at INTEGER NOT NULL, isWhole INTEGER NOT NULL)');
      database.exec('INSERT INTO state VALUES (0, 0, 0)');
      database.exec(`PRAGMA user_version = ${LAYOUT}`);
    });
  }

  function remove(id: string): void {
    const serial = database.selectValue('SELECT serial FROM articles WHERE id = ?', [id]);
    if (typeof serial !== 'number') return;
    for (const table of ['texts', 'heads']) {
      database.exec(`DELETE FROM ${table} WHERE rowid = ?`, { bind: [serial] });
    }
    database.exec('DELETE FROM articles WHERE serial = ?', { bind: [serial] });
  }

  function put({ id, serial, title, near, body }: IndexedArticle): void {
    remove(id);
    const [titleTerms, nearTerms] = [termsOf(title), termsOf(near)];
    const all = new Set([...termsOf(body), ...titleTerms, ...nearTerms]);
    database.exec('INSERT INTO articles VALUES (?, ?)', { bind: [serial, id] });
    database.exec('INSERT INTO texts (rowid, terms) VALUES (?, ?)', { bind: [serial, [...all].join(' ')] });
    const bind = [serial, [...titleTerms].join(' '), [...nearTerms].join(' ')];
    database.exec('INSERT INTO heads (rowid, title, near) VALUES (?, ?, ?)', { bind });
  }

  /** All of it or nothing. */
  function apply(changes: { put: readonly IndexedArticle[]; remove: readonly string[]; state: IndexState }): void {
    database.transaction(() => {
      for (const id of changes.remove) remove(id);
      for (const article of changes.put) put(article);
      const { seq, at, isWhole } = changes.state;
      database.exec('UPDATE state SET seq = ?, at = ?, isWhole = ?', { bind: [seq, at, isWhole ? 1 : 0] });
    });
  }

  function state(): IndexState {
    const [row = []] = database.selectArrays('SELECT seq, at, isWhole FROM state');
    return { seq: Number(row[0]), at: Number(row[1]), isWhole: row[2] === 1 };
  }

  /**
   * Highest serial first: every article of that kind that holds all the words is among them. Others may be, but not where
   * the words are certain.
   *
   * @param words folded, at least one.
   * @param below only serials below this one.
   */
  function candidates(kind: CandidateKind, words: readonly string[], below: number, limit: number): Candidate[] {
    const all = words.map(expressionOf).join(' AND ');
    const any = words.map(expressionOf).join(' OR ');
    const bind = { $below: Number.isFinite(below) ? below : Number.MAX_SAFE_INTEGER, $limit: limit };
    const page = 'AND rowid < $below ORDER BY rowid DESC LIMIT $limit';
    const select = (table: string) =>
      `SELECT rowid, (SELECT id FROM articles WHERE serial = ${table}.rowid) FROM ${table} WHERE ${table} MATCH $all`;
    const near = 'SELECT rowid FROM heads WHERE heads MATCH $any';
    const isTold = isCertain(words);
    const title = `title : (${all})`;
    const noTitle = isTold ? 'AND rowid NOT IN (SELECT rowid FROM heads WHERE heads MATCH $title)' : '';
    const [sql, terms] =
      kind === 'title'
        ? [`${select('heads')} ${page}`, { $all: title }]
        : kind === 'near'
          ? [
              `${select('texts')} AND rowid IN (${near}) ${noTitle} ${page}`,
              { $all: all, $any: any, ...(isTold && { $title: title }) },
            ]
          : isTold
            ? [`${select('texts')} AND rowid NOT IN (${near}) ${page}`, { $all: all, $any: any }]
            : [`${select('texts')} ${page}`, { $all: all }];
    const rows = database.selectArrays(sql, { ...bind, ...terms });
    return rows.map(([serial, id]) => ({ serial: Number(serial), id: String(id) }));
  }

  return {
    clear,
    apply,
    state,
    candidates,
    count: () => Number(database.selectValue('SELECT count(*) FROM articles')),
    /** 0 where there is none. */
    highestSerial: () => Number(database.selectValue('SELECT coalesce(max(serial), 0) FROM articles')),
    /** Bytes that the index takes up. */
    size: () => Number(database.selectValue('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')),
  };
}
