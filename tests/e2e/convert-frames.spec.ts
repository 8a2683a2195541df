/** Conversion reaches frames of the same origin from the extension's own world, and leaves others alone. */
import { expect, fixture, NEWS, test } from './support/test';

const FRAME = '<meta charset="utf-8"><p title="燈籠">燈籠亮了</p>';

test('a frame is converted, followed to another page and given back; one of another site is left alone', async ({
  person,
}) => {
  person.browser.serve('https://news.example.org/frame.html', FRAME);
  person.browser.serve('https://news.example.org/next.html', '<meta charset="utf-8"><p>後來</p>');
  person.browser.serve('https://other.example.com/', FRAME);
  const frames =
    '<iframe id="own" src="/frame.html"></iframe><iframe id="other" src="https://other.example.com/"></iframe>';
  const page = await person.visit(NEWS, fixture('news.html').replace('</body>', `${frames}</body>`));
  const own = page.frameLocator('#own').locator('p');
  const other = page.frameLocator('#other').locator('p');
  await expect(other).toHaveText('燈籠亮了');
  const popup = await person.popup(page);
  await popup.click(/繁体转简体/);
  await popup.waitForText(/网页已显示为简体/);
  await expect(own).toHaveText('灯笼亮了');
  await expect(own).toHaveAttribute('title', '灯笼');
  await expect(other).toHaveText('燈籠亮了');
  await page.locator('#own').evaluate((frame: HTMLIFrameElement) => void (frame.src = '/next.html'));
  await expect(own).toHaveText('后来');
  await popup.click(/^原文$/);
  await popup.waitForText(/与转换前完全一致/);
  await expect(own).toHaveText('後來');
});
