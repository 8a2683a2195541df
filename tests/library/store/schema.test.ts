import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { isOfNewer, LibraryDatabase } from '../../../lib/library/store/database';
import { getArticle } from '../../../lib/library/get-article';
import { saveArticle } from '../../../lib/library/save-article';
import { SCHEMA_VERSIONS } from '../../../lib/library/store/schema';
import { sampleArticle, sampleReport } from '../sample-article';

test('versions are numbered from 1 without a gap', () => {
  expect(SCHEMA_VERSIONS.map(({ version }) => version)).toEqual(SCHEMA_VERSIONS.map((_, index) => index + 1));
});

test('version 1 is what was released', () => {
  expect(SCHEMA_VERSIONS[0]).toEqual({
    version: 1,
    stores: { articles: 'id, &identity, [savedAt+id], updatedAt, metadata.site, metadata.source', bodies: 'id' },
  });
});

test('a library that a newer QingDu has opened can still be read and written', async () => {
  const name = crypto.randomUUID();
  const old = new LibraryDatabase(name);
  const { id } = await saveArticle(sampleArticle(), sampleReport(), old);
  expect(await isOfNewer(old)).toBe(false);
  old.close();
  const newer = new Dexie(name);
  for (const { version, stores } of SCHEMA_VERSIONS) newer.version(version).stores(stores);
  newer.version(SCHEMA_VERSIONS.length + 1).stores({ later: 'id' });
  await newer.open();
  newer.close();

  const again = new LibraryDatabase(name);
  expect(await isOfNewer(again)).toBe(true);
  expect(await getArticle(id, again)).toMatchObject(sampleArticle());
  const other = sampleArticle({ url: 'https://example.com/other' });
  expect((await saveArticle(other, sampleReport(), again)).outcome).toBe('created');
});

test('a library of version 2 keeps its articles, and finds them by the tags of their pages', async () => {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  for (const { version, stores } of SCHEMA_VERSIONS.slice(0, 2)) old.version(version).stores(stores);
  const article = sampleArticle();
  const dates = { savedAt: 1, updatedAt: 1, datedAt: 1 };
  const state = { unread: 1, archived: 0, starred: 0, tags: [] };
  const metadata = { ...article.metadata, tags: ['城市'] };
  await old.table('articles').add({ id: 'a', version: 2, identity: 'i', serial: 1, metadata, ...dates, ...state });
  await old.table('bodies').add({ id: 'a', html: article.html, report: sampleReport() });
  await old.table('texts').add({ id: 'a', text: article.text });
  old.close();

  const now = new LibraryDatabase(name);
  expect(await now.articles.where('metadata.tags').equals('城市').primaryKeys()).toEqual(['a']);
  expect(await getArticle('a', now)).toMatchObject({ html: article.html, text: article.text });
});
