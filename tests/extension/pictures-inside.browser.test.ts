import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPictureKeeper } from '../../lib/extension/pictures/picture-keeper';
import { LibraryDatabase } from '../../lib/library/store/database';
import { pictureState } from '../../lib/library/pictures/picture-state';
import { queuePictures } from '../../lib/library/pictures/queue-pictures';
import { saveArticle } from '../../lib/library/save-article';
import { sampleArticle, sampleReport } from '../library/sample-article';
import { gif } from '../pictures/sample-picture';

const ROUTER = 'http://192.168.1.1/reboot';
const OUTSIDE = 'https://pictures.example/a.gif';

let database: LibraryDatabase;
beforeEach(() => void (database = new LibraryDatabase(crypto.randomUUID())));
afterEach(() => database.close());

/** Keeps an article of this address with both pictures, where QingDu may ask everybody. @returns who was asked. */
async function keepFrom(url: string): Promise<{ asked: string[]; page: string[]; problems: string[] }> {
  const html = [ROUTER, OUTSIDE].map((each) => `<p><img src="${each}"></p>`).join('');
  const { id } = await saveArticle(sampleArticle({ url, identity: url, html }), sampleReport(), database);
  await queuePictures(id, database);
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(gif(5, 5)));
  const keeper = createPictureKeeper({
    mayFetch: async () => true,
    loadSetting: async () => ({ keep: true, size: 'page', picture: 10, article: 100 }),
    database,
    fetch,
  });
  const page = await keeper.forPage(id);
  await keeper.run({ isAlone: () => true });
  const { missing } = await pictureState(id, database);
  const asked = fetch.mock.calls.map(([address]) => String(address));
  return { asked, page, problems: missing.map(({ problem }) => problem) };
}

test('an article of the web sends nobody to ask in the own network', async () => {
  expect(await keepFrom('https://example.com/a/1')).toEqual({
    asked: [OUTSIDE],
    page: [],
    problems: ['no-permission'],
  });
});

test('an article of the own network has its pictures there', async () => {
  expect(await keepFrom('http://wiki.local/a/1')).toEqual({ asked: [ROUTER, OUTSIDE], page: [], problems: [] });
});
