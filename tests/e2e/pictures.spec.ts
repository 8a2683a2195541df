/** Pictures of saved articles: fetched from the background or by the page, shown without the net, told where they are missing. */
import { expect, fixture, test, type Person } from './support/test';

const WECHAT = 'https://mp.weixin.qq.com/s/post-office';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

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

async function save(person: Person, url: string, html: string) {
  const page = await person.visit(url, html);
  const popup = await person.popup(page);
  await popup.click(/^(保存|再次保存)$/);
  await popup.waitForText(/已存入书库|已更新|没有变化/);
  await popup.close();
  return page;
}

test('the background fetches pictures of WeChat, whose host it may ask', async ({ person }) => {
  const picture = (name: string) => `https://mmbiz.qpic.cn/mmbiz_png/${name}/640?wx_fmt=png`;
  const html = fixture('wechat.html').replace(
    '<section><span>街上',
    `<p><img data-src="${picture('good')}"></p><p><img data-src="${picture('gone')}"></p>$&`,
  );
  person.browser.serve(picture('good'), { body: PNG, contentType: 'image/png' });
  person.browser.serve(picture('gone'), { body: 'no', status: 404 });
  await save(person, WECHAT, html);
  await expect.poll(() => usesIn(person)).toMatchObject({ [picture('good')]: 'kept', [picture('gone')]: 'http-404' });
});
