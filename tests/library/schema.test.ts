import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { LibraryDatabase } from '../../lib/library/database';
import { getArticle } from '../../lib/library/get-article';
import { saveArticle } from '../../lib/library/save-article';
import { SCHEMA_VERSIONS } from '../../lib/library/schema';
import { sampleArticle, sampleReport } from './sample-article';

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
  old.close();
  const newer = new Dexie(name);
  for (const { version, stores } of SCHEMA_VERSIONS) newer.version(version).stores(stores);
  newer.version(SCHEMA_VERSIONS.length + 1).stores({ later: 'id' });
  await newer.open();
  newer.close();

  const again = new LibraryDatabase(name);
  expect(await getArticle(id, again)).toMatchObject(sampleArticle());
  const other = sampleArticle({ url: 'https://example.com/other' });
  expect((await saveArticle(other, sampleReport(), again)).outcome).toBe('created');
});
