/** Trusted Types: on our own pages text becomes neither markup nor code, and nothing that we do needs it to. */
import { openWays } from '../support/second-line';
import { expect, fixture, rowsOf, test, WECHAT } from './support/test';

const PAGES = ['library', 'notes', 'options', 'popup', 'welcome', 'offscreen'];

test('every page refuses every way, while a page of the web has them all', async ({ person }) => {
  const page = await person.browser.context.newPage();
  for (const name of PAGES) {
    await page.goto(`chrome-extension://${person.browser.id}/${name}.html`);
    expect(await page.evaluate(openWays), name).toEqual([]);
  }
  const control = await person.visit('https://control.example.org/', '<!doctype html><body>');
  expect((await control.evaluate(openWays)).length).toBeGreaterThan(10);
});

test('reading, searching, counting and importing stay within it', async ({ person }) => {
  const refused: string[] = [];
  person.browser.context.on('console', (line) => {
    if (/TrustedHTML|TrustedScript|Trusted Types|Content Security Policy|without its index/i.test(line.text()))
      refused.push(`${line.location().url}: ${line.text()}`);
  });
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  await expect(rowsOf(library)).toHaveCount(1);
  await library.getByRole('searchbox').fill('邮局');
  await expect(rowsOf(library)).toHaveCount(1);
  await library.getByRole('searchbox').fill('');
  // So little text that Readability begins again with the markup of the page.
  const lines = ['早上下了一点雨，', '街上的人都没有带伞，', '只好站在屋檐下面等，', '等到雨停了才慢慢地走回家去。'];
  const buffer = Buffer.from(
    `<!doctype html><link rel="canonical" href="https://example.org/rain"><title>雨</title><h1>雨</h1>
     <div class="comment">${lines.map((line) => `<p>${line}${line}</p>`).join('')}</div>`,
  );
  await library
    .locator('input[type=file][accept*=csv]')
    .setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer });
  await expect(library.getByRole('dialog')).toContainText('1 篇文章');
  await library.getByRole('dialog').getByRole('button', { name: '导入' }).click();
  await expect(library.locator('.row')).toHaveCount(2);
  await library.getByRole('button', { name: '统计' }).click();
  await expect(library.getByRole('main')).toContainText('2 篇');
  // Turndown tries whether it could parse text; it is given nodes.
  expect(refused.filter((line) => !line.includes('to-markdown'))).toEqual([]);
});
