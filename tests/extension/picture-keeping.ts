/** What tests of kept pictures share: an article with pictures, and a keeper whose servers they play. */
import { vi } from 'vitest';
import { createPictureKeeper } from '../../lib/extension/pictures/picture-keeper';
import type { PictureSetting } from '../../lib/extension/pictures/picture-setting';
import type { LibraryDatabase } from '../../lib/library/store/database';
import { queuePictures } from '../../lib/library/pictures/queue-pictures';
import { saveArticle } from '../../lib/library/save-article';
import { sampleArticle, sampleReport } from '../library/sample-article';

export const SETTING: PictureSetting = { keep: true, size: 'page', picture: 10, article: 100 };
/** The only server that the keeper may ask. */
export const ALLOWED = 'https://mmbiz.qpic.cn';
export const FOREIGN = 'https://pictures.example';

/** @returns the article's id. */
export async function saveWithPictures(database: LibraryDatabase, addresses: readonly string[]): Promise<string> {
  const html = addresses.map((each) => `<p><img src="${each}"></p>`).join('');
  const { id } = await saveArticle(sampleArticle({ html }), sampleReport(), database);
  await queuePictures(id, database);
  return id;
}

export function keeperWith(
  database: LibraryDatabase,
  fetch: (address: string) => Response,
  setting: Partial<PictureSetting> = {},
) {
  const asked = vi.fn<typeof globalThis.fetch>(async (address) => fetch(String(address)));
  const keeper = createPictureKeeper({
    mayFetch: async (address) => address.startsWith(ALLOWED),
    loadSetting: async () => ({ ...SETTING, ...setting }),
    database,
    fetch: asked,
  });
  return { asked, keeper };
}
