/** What happens beside the click: nothing that a page could notice before it, and nothing that a stopped worker could lose. */
import { toolbarTitle } from '../../scripts/browser/extension-browser.mjs';
import { stopWorker } from '../../scripts/browser/stop-worker.mjs';
import { expect, fixture, test, WECHAT } from './support/test';

/** Writes down each event that reaches the page from outside its own scripts, and each change of an attribute. */
const WATCHER = `<head><script>
  window.noticed = [];
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { noticed.push(event.type); return dispatch.call(this, event); };
  addEventListener('message', (event) => noticed.push(JSON.stringify(event.data)));
  new MutationObserver((records) => noticed.push(...records.map(({ type, target }) => type + ' ' + target.nodeName)))
    .observe(document, { attributes: true, subtree: true });
</script>`;

test('before the click a WeChat page cannot tell that QingDu is there', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html').replace('<head>', WATCHER));
  await expect.poll(() => toolbarTitle(person.browser, page)).toMatch(/文章$/);
  expect(await page.evaluate('noticed')).toEqual([]);
  const loaded = await page.evaluate(async (extension) => {
    const files = ['icon/16.png', 'popup.html', 'content-scripts/page.js'];
    const answers = await Promise.allSettled(files.map((file) => fetch(`chrome-extension://${extension}/${file}`)));
    return answers.filter((answer) => answer.status === 'fulfilled').length;
  }, person.browser.id);
  expect(loaded).toBe(0);
});

test('the button says again what a page is that comes back', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  await expect.poll(() => toolbarTitle(person.browser, page)).toMatch(/文章$/);
  person.browser.serve('https://mp.weixin.qq.com/s/gone', fixture('wechat-deleted.html'));
  await page.goto('https://mp.weixin.qq.com/s/gone');
  await expect.poll(() => toolbarTitle(person.browser, page)).toMatch(/已被作者删除$/);
  await page.goBack();
  await expect.poll(() => toolbarTitle(person.browser, page)).toMatch(/文章$/);
});

test('a saved article outlives the worker, and the next save wakes it', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  const popup = await person.popup(page);
  await popup.click(/^保存$/);
  await popup.waitForText(/已存入书库/);

  await stopWorker(person.browser.context);
  const added = '<section><span>后来又加了这一段，说的是第二天的事。</span></section>';
  person.browser.serve(WECHAT, fixture('wechat.html').replace('<section><span>街上', `${added}$&`));
  await page.reload();
  const again = await person.popup(page);
  await again.waitForText(/此后网页新增 1 段/);
  await again.click(/^更新副本$/);
  await again.waitForText(/书库中的副本已更新/);
});
