/** Articles through the clipboard: with their structure for editors that take it, as text for the others. */
import type { Page } from '@playwright/test';
import { clickClosed, waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, test } from './support/test';

async function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const forms = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(forms)) as Record<string, string>;
  });
}

test('rich text from the library holds markup and plain text', async ({ person }) => {
  await person.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await person.save(await person.visit('https://mp.weixin.qq.com/s/a', fixture('wechat.html')));
  const library = await person.library();
  await library.getByRole('checkbox').first().check();
  await library.getByRole('button', { name: '更多格式' }).click();
  await library.getByRole('button', { name: '复制为富文本' }).click();
  await expect(library.getByText('已复制 1 篇文章。')).toBeVisible();
  const forms = await clipboard(library);
  expect(forms['text/html']).toMatch(/<h1[^>]*>老邮局搬家之后/);
  expect(forms['text/html']).toMatch(/<p[ >]/);
  expect(forms['text/plain']).toMatch(/^老邮局搬家之后\n\n/);
  expect(forms['text/plain']).not.toContain('<');
});

test('the clean view copies on a page without https, even where the page forbids it, and unseen', async ({
  person,
}) => {
  await person.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const html = fixture('news.html').replace(
    '</body>',
    `<script>
      const spy = (event) => {
        event.preventDefault();
        event.clipboardData.setData('text/plain', 'forbidden');
        const read = () => (document.title += '|' + event.clipboardData.getData('text/plain') + getSelection());
        read();
        setTimeout(read);
      };
      for (const target of [window, document]) for (const capture of [true, false]) target.addEventListener('copy', spy, capture);
    </script></body>`,
  );
  const page = await person.visit('http://news.example.org/local/20210805/night-market.html', html);
  const popup = await person.popup(page);
  await popup.click(/^清读$/);
  await waitForClosedText(page, /掃得卻比什麼時候都高興/);
  await clickClosed(page, 'button', /^下载或复制$/);
  await clickClosed(page, 'button', /^复制为富文本$/);
  await waitForClosedText(page, /已复制/);
  expect(await page.title()).not.toContain('掃得卻比什麼時候都高興');
  const forms = await clipboard(await person.library());
  expect(forms['text/html']).toContain('<h1');
  expect(forms['text/plain']).toContain('掃得卻比什麼時候都高興');
});
