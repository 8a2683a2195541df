/** Pictures of saved articles: fetched from the background or by the page, shown without the net, told where they are missing. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { clickClosed, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { pngNamed, startPictureServer, type PictureServer } from './support/picture-server';
import { stopWorker } from '../../scripts/browser/stop-worker.mjs';
import { expect, fixture, test, WECHAT, type Person } from './support/test';

declare const chrome: {
  alarms: { create(name: string, when: { when: number }): Promise<void>; getAll(): Promise<{ name: string }[]> };
};

interface Use {
  address: string;
  hash?: string;
  problem?: string;
}

/** What the library says of pictures, by address. */
async function usesIn(person: Person): Promise<Record<string, string>> {
  const page = await person.library();
  const uses = await page.evaluate(
    () =>
      new Promise<Use[]>((resolve, reject) => {
        const opening = indexedDB.open('qingdu');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('pictureUses').objectStore('pictureUses').getAll();
          asked.addEventListener('success', () => resolve(asked.result as Use[]));
        });
      }),
  );
  await page.close();
  return Object.fromEntries(uses.map(({ address, hash, problem }) => [address, problem ?? (hash ? 'kept' : '?')]));
}

test('the background fetches pictures of WeChat, whose host it may ask', async ({ person }) => {
  const picture = (name: string) => `https://mmbiz.qpic.cn/mmbiz_png/${name}/640?wx_fmt=png`;
  const html = fixture('wechat.html').replace(
    '<section><span>街上',
    `<p><img data-src="${picture('good')}"></p><p><img data-src="${picture('gone')}"></p>$&`,
  );
  person.browser.serve(picture('good'), { body: pngNamed('good'), contentType: 'image/png' });
  person.browser.serve(picture('gone'), { body: 'no', status: 404 });
  await person.save(await person.visit(WECHAT, html));
  await expect.poll(() => usesIn(person)).toMatchObject({ [picture('good')]: 'kept', [picture('gone')]: 'http-404' });
});

const PICTURE = 'https://mmbiz.qpic.cn/mmbiz_png/good/640?wx_fmt=png';
/** Its own picture is the only one. */
const illustrated = () => fixture('wechat.html').replace(/data-src="[^"]*"/, `data-src="${PICTURE}"`);

async function exported(library: Page, format: RegExp): Promise<Buffer> {
  await library.getByRole('button', { name: '更多格式' }).click();
  const downloading = library.waitForEvent('download');
  await library.getByRole('button', { name: format }).click();
  return readFile(await (await downloading).path());
}

test('kept pictures go along in every export that can hold them', async ({ person }) => {
  person.browser.serve(PICTURE, { body: pngNamed('good'), contentType: 'image/png' });
  await person.save(await person.visit(WECHAT, illustrated()));
  await expect.poll(() => usesIn(person)).toEqual({ [PICTURE]: 'kept' });
  const library = await person.library();
  await library.getByRole('checkbox').first().check();

  const page = String(await exported(library, /^HTML/));
  expect(page).toContain(`src="data:image/png;base64,${pngNamed('good').toString('base64')}"`);
  const book = unzipSync(await exported(library, /^EPUB/));
  expect(Buffer.from(book['EPUB/pictures/1.png'] ?? [])).toEqual(pngNamed('good'));
  const archive = unzipSync(await exported(library, /^Markdown 和图片/));
  const path = Object.keys(archive).find((name) => name.startsWith('pictures/')) ?? '';
  expect(Buffer.from(archive[path] ?? [])).toEqual(pngNamed('good'));
  const text = Object.entries(archive).find(([name]) => name.endsWith('.md'))?.[1];
  expect(strFromU8(text ?? new Uint8Array())).toContain(`](${path})`);
});

test('a worker that was stopped goes on with the pictures later', async ({ person }) => {
  let isOpen = false;
  let asked = 0;
  await person.browser.context.route(PICTURE, async (route) => {
    asked++;
    if (isOpen) await route.fulfill({ body: pngNamed('good'), contentType: 'image/png' });
  });
  await person.save(await person.visit(WECHAT, illustrated()));
  await expect.poll(() => asked).toBeGreaterThan(0);
  expect(await usesIn(person)).toEqual({ [PICTURE]: 'waiting' });
  await stopWorker(person.browser.context);
  isOpen = true;
  const library = await person.library();
  expect(await library.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name))).toContain(
    'pictures',
  );
  // As it would ring within the minute.
  await library.evaluate(() => chrome.alarms.create('pictures', { when: Date.now() }));
  await expect.poll(() => usesIn(person), { timeout: 20_000 }).toEqual({ [PICTURE]: 'kept' });
});

test('without pictures where a person wants none, until they are wanted for one article', async ({ person }) => {
  person.browser.serve(PICTURE, { body: pngNamed('good'), contentType: 'image/png' });
  const options = await person.browser.context.newPage();
  await options.goto(`chrome-extension://${person.browser.id}/options.html`);
  await options.getByRole('switch', { name: '保存图片' }).uncheck();
  await person.save(await person.visit(WECHAT, illustrated()));
  expect(await usesIn(person)).toEqual({});

  const library = await person.library();
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await waitForClosedText(library, /这份副本没有保存图片/);
  await clickClosed(library, 'button', /^保存图片$/);
  await expect.poll(() => usesIn(person)).toEqual({ [PICTURE]: 'kept' });
  await expect.poll(() => picturesIn(library)).toEqual(['blob 2']);

  await clickClosed(library, 'button', /^图片：已保存 1\/1 张/);
  await clickClosed(library, 'button', /^移除本文的图片$/);
  await expect.poll(() => usesIn(person)).toEqual({});
  await clickClosed(library, 'button', /^撤销/);
  await expect.poll(() => usesIn(person)).toEqual({ [PICTURE]: 'kept' });
});

const TROUBLES = ['/gone.png', '/page.png', '/moved.png', '/slow.png', '/pixel.gif', '/huge.png', '/good.png'];

/** Lazy: the page itself loads none of them. */
const article = (origin: string, foreign: string) => {
  const addresses = [...TROUBLES.map((path) => origin + path), `${foreign}/open.png`, `${foreign}/closed.png`];
  const lines = addresses.map((each) => `<p><img data-src="${each}" alt="圖：${each.replace(/^.*\//, '')}"></p>`);
  return fixture('news.html').replace(/<figure>.*<\/figure>/, `${lines.join('\n')}`);
};

async function open(person: Person, server: PictureServer): Promise<Page> {
  const page = await person.browser.context.newPage();
  await page.route(/^http:\/\/(?:localhost|127\.0\.0\.1):/, (route) => route.continue());
  await page.goto(`${server.origin}/article`);
  return page;
}

/** Pictures in closed shadow roots: the kind of their address, and whether there is something to be seen. */
async function picturesIn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const images: number[] = [];
  const queue = [root];
  for (const node of queue) {
    if (node.nodeName === 'IMG') images.push(node.backendNodeId);
    queue.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
  }
  const found: string[] = [];
  for (const backendNodeId of images) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      awaitPromise: true,
      functionDeclaration:
        'function () { return this.decode().catch(() => {}).then(() => `${this.src.split(":")[0]} ${this.naturalWidth}`); }',
    });
    found.push(String(result.value));
  }
  await session.detach();
  return found;
}

test('the open page brings what the background may not ask for, and says what it could not have', async ({
  person,
}) => {
  const server = await startPictureServer(article);
  const { origin, foreign } = server;
  const page = await open(person, server);
  await person.save(page);
  await expect
    .poll(() => usesIn(person), { timeout: 30_000 })
    .toEqual({
      [`${origin}/good.png`]: 'kept',
      [`${origin}/moved.png`]: 'kept',
      [`${origin}/slow.png`]: 'kept',
      [`${origin}/gone.png`]: 'http-404',
      [`${origin}/page.png`]: 'not-a-picture',
      [`${origin}/pixel.gif`]: 'counter',
      [`${origin}/huge.png`]: 'too-large',
      [`${foreign}/open.png`]: 'kept',
      [`${foreign}/closed.png`]: 'no-permission',
    });
  expect(server.sent()).toBeLessThan(60 * 1024 ** 2);
  await server.stop();
  await page.close();

  const asked: string[] = [];
  person.browser.context.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  const library = await person.library();
  await library.getByRole('link', { name: /山城夜市重開/ }).click();
  await waitForClosedText(library, /8 张图片中缺 4 张/);
  await waitForClosedText(library, /圖：gone.png/);
  await expect.poll(() => picturesIn(library)).toEqual(Array(4).fill('blob 2'));
  expect(asked).toEqual([]);

  await clickClosed(library, 'button', /^为什么/);
  const why = await waitForClosedText(library, /网站上已经没有了/);
  for (const reason of ['收到的不是图片', '超过单张图片的上限', '清读没有访问该网站的权限'])
    expect(why).toContain(reason);
  await clickClosed(library, 'button', /^从网上载入$/);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});
