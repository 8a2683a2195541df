/** Pages made by mistake or by malice: a clear result within five seconds, never a frozen tab. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test, type Person } from './support/test';

test.setTimeout(90_000);

const LIMIT_SECONDS = 5;
const PARAGRAPH = '<p>河边的早市天不亮就开了，卖豆腐的、卖青菜的、卖活鱼的，各自占着各自的老位置，谁也不用吆喝。</p>';
const ARTICLE = `<article><h1>河边的早市</h1>${PARAGRAPH.repeat(8)}</article>`;
const TEN_MEGABYTES = 10 * 1024 * 1024;
const repeated = (block: string) => block.repeat(Math.ceil(TEN_MEGABYTES / Buffer.byteLength(block)));

/** Seconds of processor time that the tab's main thread has used: a busy machine does not make a page slow. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Clicks the toolbar button and waits for an answer of either kind. */
async function judge(person: Person, page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await processorTime(session);
  const popup = await person.popup(page);
  const text = await popup.waitForText(/\d 字|不是文章|没有可读的文字|网页过大/, { timeout: 40_000 });
  await popup.close();
  expect((await processorTime(session)) - before).toBeLessThan(LIMIT_SECONDS);
  return text;
}

test('an empty page', async ({ person }) => {
  const page = await person.visit('https://empty.example.org/', '');
  expect(await judge(person, page)).toMatch(/不是文章|没有可读的文字/);
});

test('an article of 10 MB', async ({ person }) => {
  const html = `<!doctype html><title>很长</title><article><h1>很长的文章</h1>${repeated(PARAGRAPH)}</article>`;
  const page = await person.visit('https://long.example.org/a', html);
  expect(await judge(person, page)).toMatch(/很长|网页过大/);
});

test('10 MB of furniture', async ({ person }) => {
  const html = `<!doctype html><title>列表</title>${repeated('<div class="item"><a href="/x">链接一条</a><span>短</span></div>')}`;
  const page = await person.visit('https://list.example.org/', html);
  expect(await judge(person, page)).toMatch(/不是文章|网页过大/);
});

test('a form whose fields are named like the properties of a node', async ({ person }) => {
  const names = ['parentNode', 'nodeType', 'attributes', 'children', 'firstChild', 'nextSibling', 'remove', 'tagName'];
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const html = `<!doctype html><title>河边的早市</title><form><h1>河边的早市</h1>${inputs}${PARAGRAPH.repeat(8)}</form>`;
  const page = await person.visit('https://form.example.org/a', html);
  expect(await judge(person, page)).toMatch(/河边的早市/);
});

test('pictures named like the methods of a document', async ({ person }) => {
  const names = ['querySelector', 'querySelectorAll', 'createTreeWalker', 'documentElement', 'body', 'cloneNode'];
  const images = names.map((name) => `<img name="${name}" alt="">`).join('');
  const html = `<!doctype html><title>河边的早市</title><body>${images}${ARTICLE}`;
  const page = await person.visit('https://pictures.example.org/a', html);
  expect(await judge(person, page)).toMatch(/河边的早市/);
});

test('100,000 elements inside each other', async ({ person }) => {
  // The parser stops at 512, so a script nests them; laid out, they would crash the browser without our help.
  const nest = `let node = document.getElementById('deep');
    for (let depth = 0; depth < 100000; depth++) node = node.appendChild(document.createElement('div'));
    node.textContent = '最里面';`;
  const html = `<!doctype html><title>河边的早市</title>${ARTICLE}<div id="deep" style="display:none"></div><script>${nest}</script>`;
  const page = await person.visit('https://deep.example.org/a', html);
  expect(await judge(person, page)).toMatch(/河边的早市/);
});

test('100,000 elements beside each other', async ({ person }) => {
  const html = `<!doctype html><title>河边的早市</title>${ARTICLE}<div>${'<i></i>'.repeat(100_000)}</div>`;
  const page = await person.visit('https://wide.example.org/a', html);
  expect(await judge(person, page)).toMatch(/河边的早市/);
});
