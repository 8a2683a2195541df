/** A library as the first released version wrote it, made without any of today's code. */
import { Dexie } from 'dexie';
import { sampleArticle, sampleReport } from './sample-article';

/** The articles in it, oldest first. */
export const FIRST_ARTICLES = [
  sampleArticle({ url: 'https://example.com/old/1', title: '旧一', published: '2018-12-15T21:34:00+08:00' }),
  sampleArticle({ url: 'https://example.com/old/2', title: '舊二', text: '漢字ＡＢＣ', script: 'hant' }),
  sampleArticle({ url: 'https://example.com/old/3', title: '旧三', source: '河边日报', tags: ['水'] }),
];

export const firstId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

export async function makeFirstLibrary(name: string): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores({
    articles: 'id, &identity, [savedAt+id], updatedAt, metadata.site, metadata.source',
    bodies: 'id',
  });
  for (const [index, { metadata, html, text }] of FIRST_ARTICLES.entries()) {
    const id = firstId(3 - index);
    const { identity } = metadata;
    const dates = { savedAt: 1000 + index, updatedAt: 2000 + index };
    await database.table('articles').add({ id, version: 1, identity, metadata, ...dates });
    await database.table('bodies').add({ id, html, text, folded: text.toLowerCase(), report: sampleReport() });
  }
  database.close();
}
