/** An article over three pages of a newspaper's site: joined at a click, saved whole; one page of it in the old encoding. */
import { clickClosed, closedText, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, test, type Person } from './support/test';

const FIRST = 'https://culture.people.com.cn/n1/2019/0615/c1013-31100000.html';
const addressOf = (number: number) => (number === 1 ? FIRST : FIRST.replace('.html', `-${number}.html`));

const PARAGRAPHS = {
  1: ['老城的河在夏天涨得最高，桥头的石阶只剩下三级。', '卖凉粉的人把担子挪到树下，说等水退了再回去。'],
  2: ['到了秋天，河水退去，石阶上留着一道道水线。', '孩子们沿着水线找田螺，一直找到第二座桥。'],
  3: ['冬天的河最安静，船都翻过来晾在岸上。', '老人说，听得见冰裂的声音，就该贴春联了。'],
} as const;

/** The policy is for the page's own scripts: they could not fetch the other pages. */
function pageOf(number: 1 | 2 | 3, charset = 'utf-8'): string {
  const pager = [1, 2, 3].map((each) => `<a href="${new URL(addressOf(each)).pathname}">【${each}】</a>`).join('');
  const text = PARAGRAPHS[number].map((line) => `<p>${line}</p>`).join('');
  return `<!doctype html><html><head><meta charset="${charset}">
    <meta http-equiv="Content-Security-Policy" content="connect-src 'none'"><title>一条河的四季--文化--人民网</title></head><body>
    <div class="text_title"><h1>一条河的四季</h1>
      <div class="box01"><div class="fl">2019年06月15日08:18&nbsp;&nbsp;来源：<a href="/">人民网-文化频道</a></div></div></div>
    <div class="box_con" id="rwb_zw">${text}<div class="zdfy clearfix">${pager}</div>
      <div class="edit clearfix">(责编：林青禾)</div></div>
    <div class="message"><a href="${new URL(FIRST).pathname}#comment">2</a></div></body></html>`;
}

/** Chromium decodes GBK and encodes it not: each character is looked up by its bytes. */
function inGbk(text: string): Buffer {
  const bytes = new Map<string, number[]>();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Buffer.from([...text].flatMap((character) => bytes.get(character) ?? [character.charCodeAt(0)]));
}

async function visitFirst(person: Person) {
  person.browser.serve(addressOf(2), pageOf(2));
  const page = await person.visit(FIRST, pageOf(1));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return { page, asked };
}

const serveThird = ({ browser }: Person) =>
  browser.serve(addressOf(3), { body: inGbk(pageOf(3, 'gbk')), contentType: 'text/html' });

test('the pages are joined at a click, and what is saved is the whole', async ({ person }) => {
  serveThird(person);
  const { page, asked } = await visitFirst(person);
  const popup = await person.popup(page);
  await popup.waitForText(/第 1 页，共 3 页/);
  await popup.click(/^清读$/);
  await waitForClosedText(page, /这是第 1 页，共 3 页。/);
  expect(await closedText(page)).not.toContain(PARAGRAPHS[2][0]);
  expect(asked).toEqual([]);

  await clickClosed(page, 'button', /^合并全部 3 页$/);
  await waitForClosedText(page, /已合并全部 3 页。/);
  const text = await closedText(page);
  const places = [1, 2, 3].flatMap((number) => PARAGRAPHS[number as 1 | 2 | 3].map((line) => text.indexOf(line)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(asked).toEqual([addressOf(2), addressOf(3)]);

  await clickClosed(page, 'button', /^保存$/);
  await waitForClosedText(page, /已存入书库/);
  await page.keyboard.press('Escape');
  const again = await person.popup(page);
  await again.waitForText(/已合并 3／3 页/);
  await again.close();

  const library = await person.library();
  await library.getByRole('searchbox').fill('冰裂');
  await expect(library.getByText('一条河的四季')).toBeVisible();
});

test('a page that does not come: the rest stays and a second try completes it', async ({ person }) => {
  person.browser.serve(addressOf(3), { body: 'gone', status: 503 });
  const { page } = await visitFirst(person);
  await (await person.popup(page)).click(/^清读$/);
  await clickClosed(page, 'button', /^合并全部 3 页$/);
  await waitForClosedText(page, /已合并 2 页，共 3 页。第 3 页未能载入：网站返回 503。/);
  expect(await closedText(page)).toContain(PARAGRAPHS[2][1]);
  serveThird(person);
  await clickClosed(page, 'button', /^重试$/);
  await waitForClosedText(page, /已合并全部 3 页。/);
  expect(await closedText(page)).toContain(PARAGRAPHS[3][1]);
});

test('saving from the popup without joining keeps the page that is shown', async ({ person }) => {
  const { page, asked } = await visitFirst(person);
  const popup = await person.popup(page);
  await popup.click(/^保存$/);
  await popup.waitForText(/已存入书库/);
  expect(asked).toEqual([]);
  const library = await person.library();
  await library.getByRole('searchbox').fill('凉粉');
  await expect(library.getByText('一条河的四季')).toBeVisible();
  await library.getByRole('searchbox').fill('田螺');
  await expect(library.getByText('一条河的四季')).toHaveCount(0);
});
