/** Sites that are converted as they load, or never: said in the popup or in the options, and only where the browser allows it. */
import type { Page } from '@playwright/test';
import { allowSite, withdrawSite } from './support/allow-site';
import { expect, fixture, NEWS, rowsOf, test, type Person } from './support/test';

const TRADITIONAL = '山城夜市重開 攤商準備好了';
const SIMPLIFIED = '山城夜市重开 摊商准备好了';

async function options(person: Person): Promise<Page> {
  const page = await person.browser.context.newPage();
  await page.goto(`chrome-extension://${person.browser.id}/options.html`);
  return page;
}

async function addSite(page: Page, host: string, choice = '始终', target = '简体'): Promise<void> {
  await page.getByRole('textbox', { name: '网站' }).fill(host);
  await page.getByLabel('何时转换', { exact: true }).selectOption(choice);
  if (choice !== '从不') await page.getByLabel('转为哪种字形', { exact: true }).selectOption(target);
  await page.getByRole('button', { name: '添加网站' }).click();
}

/** What the browser runs by itself. */
const registered = (person: Person): Promise<{ id: string }[]> =>
  person.browser.worker.evaluate(`chrome.scripting.getRegisteredContentScripts().then((scripts) =>
    scripts.map(({ id, matches, runAt, persistAcrossSessions }) => ({ id, matches: matches.toSorted(), runAt, persistAcrossSessions })))`);

test('always on this site, from the popup: the page at once, the next one as it loads, until the person stops it', async ({
  person,
}) => {
  await allowSite(person, 'news.example.org');
  const page = await person.visit(NEWS, fixture('news.html'));
  const popup = await person.popup(page);
  await popup.click(/^始终转为简体$/);
  await popup.waitForText(/news\.example\.org 始终显示为简体/);
  await expect(page.locator('h1')).toHaveText(SIMPLIFIED);
  await expect
    .poll(() => registered(person))
    .toEqual([
      {
        id: 'convert-site-hans',
        matches: ['http://*.news.example.org/*', 'https://*.news.example.org/*'],
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);

  const next = await person.visit('https://news.example.org/next.html', fixture('news.html'));
  await expect(next.locator('h1')).toHaveText(SIMPLIFIED);
  const elsewhere = await person.visit('https://other.example.com/', fixture('news.html'));
  await expect(elsewhere.locator('h1')).toHaveText(TRADITIONAL);

  const again = await person.popup(next);
  await again.waitForText(/始终显示为简体/);
  expect(await again.evaluate(`document.querySelector('[name=script]:checked').value`)).toBe('hans');
  await again.click(/^保存$/);
  await again.waitForText(/已存入书库/);
  await expect(rowsOf(await person.library())).toContainText(TRADITIONAL);

  const stopping = await person.popup(next);
  await stopping.waitForText(/始终显示为简体/);
  await stopping.click(/^原文$/);
  await expect(next.locator('h1')).toHaveText(TRADITIONAL);
  await stopping.click(/^停止$/);
  await stopping.waitForText(/始终转为简体/);
  await expect.poll(() => registered(person)).toEqual([]);
  const origins = `{ origins: ['https://news.example.org/*'] }`;
  expect(await person.browser.worker.evaluate(`chrome.permissions.contains(${origins})`)).toBe(false);
  const last = await person.visit('https://news.example.org/last.html', fixture('news.html'));
  await expect(last.locator('h1')).toHaveText(TRADITIONAL);
});

test('a page that is built by script, and what a single-page site shows later, before it is seen', async ({
  person,
}) => {
  await allowSite(person, 'spa.example.org');
  await addSite(await options(person), 'spa.example.org');
  await expect.poll(async () => (await registered(person)).length).toBe(1);
  const page = await person.visit(
    'https://spa.example.org/',
    `<!doctype html><meta charset="utf-8"><title>後來</title><div id="app"></div><script>
      window.seen = [];
      const look = () => { seen.push(document.querySelector('#app').textContent.slice(0, 6)); watch(); };
      const watch = () => requestAnimationFrame(() => setTimeout(look));
      const show = (text) => { document.querySelector('#app').innerHTML = '<h1>' + text + '</h1>' + '<p>攤商準備好了，後面的人說話</p>'.repeat(200); };
      show('山城夜市重開'); watch();
      window.go = (text) => { history.pushState({}, '', '/next'); show(text); };
    </script>`,
  );
  await expect(page.locator('h1')).toHaveText('山城夜市重开');
  await expect(page).toHaveTitle('后来');
  await page.evaluate(`go('燈籠亮了')`);
  await expect(page.locator('h1')).toHaveText('灯笼亮了');
  // Looked at after each frame was drawn.
  expect(await page.evaluate<string[]>('seen')).not.toContain('燈籠亮了攤商');
});

test('pages in the wanted script keep their text, and pages in Japanese stay as they are', async ({ person }) => {
  await allowSite(person, 'example.org');
  await addSite(await options(person), 'example.org', '始终', '繁体');
  await expect.poll(async () => (await registered(person)).length).toBe(1);
  const simplified = await person.visit('https://a.example.org/', '<meta charset="utf-8"><h1>里面的头发</h1>');
  await expect(simplified.locator('h1')).toHaveText('裡面的頭髮');

  const traditional = fixture('news.html').replace('<h1>', '<h2 id="short">台北</h2><h1>');
  const page = await person.visit('https://b.example.org/', traditional);
  await expect(page.locator('h1')).toHaveText(TRADITIONAL);
  await expect(page.locator('#short')).toHaveText('台北');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('p'), { id: 'late', textContent: '里面的头发' }));
  });
  await expect(page.locator('#late')).toHaveText('裡面的頭髮');

  const japanese = `<meta charset="utf-8"><h1>関西国际大学</h1>${'<p>この大学は、とても広いところにあります。</p>'.repeat(9)}`;
  const foreign = await person.visit('https://c.example.org/', japanese);
  await expect(foreign.locator('h1')).toHaveText('関西国际大学');
  const marked = await person.visit(
    'https://d.example.org/',
    '<html lang="ja"><meta charset="utf-8"><h1>国际大学</h1>',
  );
  await expect(marked.locator('h1')).toHaveText('国际大学');
  const popup = await person.popup(marked);
  await popup.click(/简体转繁体/);
  await popup.waitForText(/日文或韩文网页/);
  await expect(marked.locator('h1')).toHaveText('国际大学');
});

test('without the browser’s permission nothing runs, and the rule says so; a permission withdrawn ends it', async ({
  person,
}) => {
  const page = await options(person);
  await addSite(page, 'https://www.waits.example.org/path');
  // The browser asks now, and nobody answers.
  await expect(page.getByText('waits.example.org', { exact: true })).toBeVisible();
  await expect(page.getByText('浏览器尚未允许')).toBeVisible();
  expect(await registered(person)).toEqual([]);
  const waiting = await person.visit('https://waits.example.org/', fixture('news.html'));
  await expect(waiting.locator('h1')).toHaveText(TRADITIONAL);

  await allowSite(person, 'news.example.org');
  const second = await options(person);
  await addSite(second, 'news.example.org');
  await expect.poll(async () => (await registered(person)).length).toBe(1);
  await withdrawSite(person, 'news.example.org');
  await expect.poll(async () => (await registered(person)).length).toBe(0);
  await expect(second.getByText('浏览器尚未允许')).toHaveCount(2);
});

test('never: not by click and not by shortcut; the list in the options changes and deletes it', async ({ person }) => {
  const page = await person.visit(NEWS, fixture('news.html'));
  const popup = await person.popup(page);
  await popup.click(/^从不$/);
  await popup.waitForText(/news\.example\.org 从不转换/);
  await popup.click(/繁体转简体/);
  await popup.waitForText(/您选择了不转换这个网站/);
  await expect(page.locator('h1')).toHaveText(TRADITIONAL);

  const list = await options(person);
  await expect(list.getByLabel('何时转换 news.example.org')).toHaveValue('never');
  await list.getByLabel('何时转换 news.example.org').selectOption('在我要求时');
  await list.getByLabel('news.example.org 转为哪种字形').selectOption('简体，原文为台湾用字和用词');
  const asked = await person.popup(page);
  await asked.click(/繁体转简体/);
  await asked.waitForText(/网页已显示为简体/);
  await expect(page.locator('h1')).toHaveText(SIMPLIFIED);

  await list.getByRole('button', { name: '删除 news.example.org 的转换规则' }).click();
  await expect(list.getByLabel('何时转换 news.example.org')).toHaveCount(0);
  await list.getByRole('button', { name: '撤销' }).click();
  await expect(list.getByLabel('何时转换 news.example.org')).toHaveValue('ask');
  await list.getByRole('textbox', { name: '网站' }).fill('no host');
  await list.getByRole('button', { name: '添加网站' }).click();
  await expect(list.getByRole('alert').first()).toContainText('这不是网站名');
});
