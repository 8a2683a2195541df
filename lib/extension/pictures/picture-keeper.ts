/**
 * Works off the queue of pictures from the background, where the extension may ask their servers. It can stop at any
 * moment: what was not written down is still in the queue.
 */
import { library, type LibraryDatabase } from '../../library/store/database';
import { putPictures, type PictureResult } from '../../library/pictures/put-pictures';
import { storageProblem } from '../../library/store/storage-problem';
import { waitingPictures } from '../../library/pictures/waiting-pictures';
import { addressesToTry } from '../../pictures/addresses-to-try';
import { fetchBest } from '../../pictures/fetch-best';
import { isInside } from '../../pictures/is-inside';
import type { PictureProblem } from '../../pictures/picture-problem';
import { picturesLimits, type PictureSetting } from './picture-setting';

/** At a time: they are in memory until they are written. */
const GROUP = 4;

export interface PictureKeeperOptions {
  /** Whether the extension may ask the server of this address. */
  mayFetch(address: string): Promise<boolean>;
  loadSetting(): Promise<PictureSetting>;
  database?: LibraryDatabase;
  fetch?: typeof globalThis.fetch;
}

export interface RunOptions {
  /** Whether no open page can bring the pictures of this article: then what may not be asked for is given up. */
  isAlone?(articleId: string): boolean;
}

type Reach = 'may' | 'mayNot' | 'inside';
const leadsInside = (address: string) => isInside(new URL(address).hostname);

export type PictureKeeper = ReturnType<typeof createPictureKeeper>;

export function createPictureKeeper({ mayFetch, loadSetting, database = library(), fetch }: PictureKeeperOptions) {
  let running: Promise<void> = Promise.resolve();

  /** One run after the other: two would fetch the same. Resolves when the queue holds nothing that can be had here. */
  function run(options: RunOptions = {}): Promise<void> {
    running = running.catch(() => {}).then(() => workOff(options));
    return running;
  }

  async function workOff({ isAlone = () => false }: RunOptions): Promise<void> {
    for (const { articleId, addresses } of await waitingPictures(database)) {
      for (let at = 0; at < addresses.length; at += GROUP) {
        const group = await allowed(articleId, addresses.slice(at, at + GROUP));
        await keep(articleId, group.may);
        if (isAlone(articleId)) await giveUp(articleId, [...group.mayNot, ...group.inside]);
      }
    }
  }

  /**
   * Asked again for each group: it also tells the browser that the worker is not idle.
   *
   * @returns `inside`: what an article of the web names of the person's own network; nobody asks for that.
   */
  async function allowed(articleId: string, addresses: readonly string[]): Promise<Record<Reach, string[]>> {
    const { size } = await loadSetting();
    const article = await database.articles.get(articleId);
    const mayGoInside = article !== undefined && leadsInside(article.metadata.url);
    const reaches = await Promise.all(
      addresses.map(async (address): Promise<Reach> => {
        if (leadsInside(address) && !mayGoInside) return 'inside';
        return (await mayFetch(addressesToTry(address, size)[0] ?? address)) ? 'may' : 'mayNot';
      }),
    );
    const where = (reach: Reach) => addresses.filter((_, at) => reaches[at] === reach);
    return { may: where('may'), mayNot: where('mayNot'), inside: where('inside') };
  }

  async function keep(articleId: string, addresses: readonly string[]): Promise<void> {
    if (addresses.length === 0) return;
    const setting = await loadSetting();
    const { picture: limit } = picturesLimits(setting);
    const options = { limit, ...(fetch && { fetch }) };
    const results = await Promise.all(
      addresses.map(async (address) => ({
        address,
        found: await fetchBest(addressesToTry(address, setting.size), options),
      })),
    );
    await put(articleId, results, setting);
  }

  async function put(articleId: string, results: PictureResult[], setting: PictureSetting): Promise<void> {
    const { article: most } = picturesLimits(setting);
    try {
      await putPictures(articleId, results, most, database);
    } catch (error) {
      if (storageProblem(error) !== 'full') throw error;
      await giveUp(
        articleId,
        results.map(({ address }) => address),
        'no-room',
      );
    }
  }

  async function giveUp(
    articleId: string,
    addresses: readonly string[],
    problem: PictureProblem = 'no-permission',
  ): Promise<void> {
    const results = addresses.map((address) => ({ address, found: { problem } }));
    if (results.length > 0) await putPictures(articleId, results, Infinity, database);
  }

  /** What only an open page can bring of an article. */
  async function forPage(articleId: string): Promise<string[]> {
    const waiting = (await waitingPictures(database)).find((each) => each.articleId === articleId);
    return waiting ? (await allowed(articleId, waiting.addresses)).mayNot : [];
  }

  return { run, put, forPage };
}
