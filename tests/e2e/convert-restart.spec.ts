/** A site that is always converted, after the browser was closed: what it runs by itself then, and what a person sees first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension, type ExtensionBrowser } from '../../scripts/browser/extension-browser.mjs';
import { allowSite } from './support/allow-site';
import { expect, EXTENSION, fixture, NEWS, test } from './support/test';

async function visit(browser: ExtensionBrowser, url: string, html: string) {
  browser.serve(url, html);
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

test('is converted as it loads, before anything of the extension was used', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'qingdu-restart-'));
  const launch = () => launchWithExtension({ extension: EXTENSION, headless: true, profile, restarts: true });
  try {
    const before = await launch();
    await allowSite({ browser: before }, 'news.example.org');
    const options = await before.context.newPage();
    await options.goto(`chrome-extension://${before.id}/options.html`);
    await options.getByRole('textbox', { name: '网站' }).fill('news.example.org');
    await options.getByRole('button', { name: '添加网站' }).click();
    await expect((await visit(before, NEWS, fixture('news.html'))).locator('h1')).toHaveText(
      '山城夜市重开 摊商准备好了',
    );
    await before.close();

    const after = await launch();
    // An extension that comes by flag is new at each launch, and registers anew what others find registered.
    const registered = 'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)';
    await expect.poll(() => after.worker.evaluate(registered)).toBe(1);
    await expect((await visit(after, NEWS, fixture('news.html'))).locator('h1')).toHaveText(
      '山城夜市重开 摊商准备好了',
    );
    const elsewhere = await visit(after, 'https://other.example.com/', fixture('news.html'));
    await expect(elsewhere.locator('h1')).toHaveText('山城夜市重開 攤商準備好了');
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
