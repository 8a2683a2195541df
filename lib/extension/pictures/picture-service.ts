/** The background's part in keeping pictures: starts it after a save, goes on with it later, and answers pages about it. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { library } from '../../library/store/database';
import { pictureState, type PictureState } from '../../library/pictures/picture-state';
import { queuePictures } from '../../library/pictures/queue-pictures';
import { waitingPictures } from '../../library/pictures/waiting-pictures';
import { addressesToTry } from '../../pictures/addresses-to-try';
import { mainFrame } from '../main-frame';
import { createPictureKeeper } from './picture-keeper';
import { loadPictureSetting, picturesLimits } from './picture-setting';
import { createPictureReceiver } from './receive-picture';
import { sendMessage } from '../protocol';

const ALARM = 'pictures';
/** Minutes, the shortest that browsers allow. */
const AGAIN = 1;
/** Milliseconds; a page that brings pictures says something more often, as one may take half a minute. */
const PAGE_SILENCE = 90_000;
/** Milliseconds; a worker that calls nothing is stopped after thirty seconds. */
const SIGN_OF_LIFE = 20_000;

const articleOf = v.strictObject({ id: v.pipe(v.string(), v.uuid()) });

type PictureService = ReturnType<typeof createPictureService>;
let shared: PictureService | undefined;

/** The one of the background. */
export function pictureService(): PictureService {
  shared ??= createPictureService();
  return shared;
}

function createPictureService() {
  const keeper = createPictureKeeper({ mayFetch, loadSetting: loadPictureSetting });
  const receive = createPictureReceiver({ loadSetting: loadPictureSetting, keep: keeper.put });
  /** When an open page last spoke of an article's pictures, in milliseconds of this worker's life; forgotten with the worker, as is the page's answer. */
  const heard = new Map<string, number>();

  /** What was saved has its pictures in the queue. @param tabId where its page is open. */
  async function saved(articleId: string, tabId?: number): Promise<void> {
    heard.set(articleId, performance.now());
    await browser.alarms.create(ALARM, { periodInMinutes: AGAIN });
    const brought = tabId === undefined ? false : await askPage(articleId, tabId);
    if (!brought) heard.delete(articleId);
    await goOn(articleId);
  }

  /** @returns whether the page in that tab will bring what the background may not fetch. */
  async function askPage(articleId: string, tabId: number): Promise<boolean> {
    const setting = await loadPictureSetting();
    const addresses = await keeper.forPage(articleId);
    if (addresses.length === 0) return true;
    const pictures = addresses.map((address) => ({ address, tries: addressesToTry(address, setting.size) }));
    const { picture: limit } = picturesLimits(setting);
    return sendMessage('page.bringPictures', { id: articleId, pictures, limit }, mainFrame(tabId)).then(
      () => true,
      () => false,
    );
  }

  /** @param now of which article a page was just asked in vain. */
  async function goOn(now?: string): Promise<void> {
    const life = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
    try {
      await keeper.run({ isAlone: (id) => (now === undefined || now === id) && !isHeard(id) });
      if ((await waitingPictures()).length === 0) await browser.alarms.clear(ALARM);
    } finally {
      clearInterval(life);
    }
  }

  function isHeard(articleId: string): boolean {
    return performance.now() - (heard.get(articleId) ?? -Infinity) < PAGE_SILENCE;
  }

  return {
    saved,
    goOn,
    async alarm(name: string): Promise<void> {
      if (name === ALARM) await goOn();
    },
    async bring(data: unknown, page: { tabId: number; url: string }): Promise<boolean> {
      const more = await receive(data, page);
      const { id } = v.parse(v.object({ id: v.string() }), data);
      if (more) heard.set(id, performance.now());
      return more;
    },
    /** @returns absent where the article is not of this page's site. */
    async state(data: unknown, url: string): Promise<PictureState | undefined> {
      const { id } = v.parse(articleOf, data);
      return (await isOf(id, url)) ? pictureState(id) : undefined;
    },
    /** @param page absent where the library page asks. */
    async retry(data: unknown, page?: { tabId: number; url: string }): Promise<void> {
      const { id } = v.parse(articleOf, data);
      if (page && !(await isOf(id, page.url))) return;
      await queuePictures(id);
      await saved(id, page?.tabId);
    },
  };
}

async function isOf(articleId: string, url: string): Promise<boolean> {
  const article = await library().articles.get(articleId);
  return article !== undefined && new URL(article.metadata.url).host === new URL(url).host;
}

function mayFetch(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
