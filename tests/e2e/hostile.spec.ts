/** Pages and stored articles that mean harm: the view stands and looks as it should, and nothing of theirs runs in it. */
import type { Page } from '@playwright/test';
import { waitForClosedText } from '../../scripts/browser/closed-view.mjs';
import { expect, fixture, rowsOf, test, WECHAT } from './support/test';

const STRICT = `default-src 'none'; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** What the browser makes of an element in a closed shadow root, where page scripts cannot ask. */
async function computed(page: Page, selector: string, property: string): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const queue = [root];
    for (const node of queue) {
      queue.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
      if (node.shadowRootType !== 'closed') continue;
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: node.nodeId, selector });
      if (!nodeId) continue;
      const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
      return computedStyle.find(({ name }) => name === property)?.value;
    }
    return undefined;
  } finally {
    await session.detach();
  }
}

/** Names of the elements in closed shadow roots, and the event handlers that stand in their markup. */
async function closedMarkup(page: Page): Promise<{ names: string[]; handlers: string[] }> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const queue = [{ node: root, closed: false }];
  for (const { node, closed } of queue) {
    for (const child of node.children ?? []) queue.push({ node: child, closed });
    for (const shadow of node.shadowRoots ?? []) {
      // Controls of players are the browser's own.
      if (shadow.shadowRootType !== 'user-agent')
        queue.push({ node: shadow, closed: closed || shadow.shadowRootType === 'closed' });
    }
  }
  const inside = queue.filter(({ closed }) => closed).map(({ node }) => node);
  const attributes = inside.flatMap((node) => (node.attributes ?? []).filter((_, index) => index % 2 === 0));
  return { names: inside.map((node) => node.nodeName), handlers: attributes.filter((name) => name.startsWith('on')) };
}

test('a page that forbids all styles and all parsing does not reach the view', async ({ person }) => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${STRICT}">`;
  const page = await person.visit(
    WECHAT,
    fixture('wechat.html').replace(/<head[^>]*>/, (head) => head + policy),
  );
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, /只要有人记得来取，邮局就还在。/);
  expect(await computed(page, '.sheet', 'line-height')).toBe('33.3px');
  expect(await computed(page, 'dialog', 'position')).toBe('fixed');
  expect(await page.locator('[data-qingdu]').evaluate((host) => getComputedStyle(host).zIndex)).toBe('2147483647');
});

test('a page that spoils the methods of the DOM spoils them for itself', async ({ person }) => {
  const page = await person.visit(WECHAT, fixture('wechat.html'));
  await page.evaluate(() => {
    const caught: ShadowRoot[] = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (this: Element) {
      const root = attach.call(this, { mode: 'open' });
      caught.push(root);
      return root;
    };
    Document.prototype.createElement = () => {
      throw new Error('spoilt');
    };
    Object.assign(window, { caught });
  });
  await (await person.popup(page)).click(/^清读$/);
  await waitForClosedText(page, /只要有人记得来取，邮局就还在。/);
  expect(await page.evaluate(() => (window as unknown as { caught: unknown[] }).caught.length)).toBe(0);
  expect(await page.locator('[data-qingdu]').evaluate((host) => host.shadowRoot)).toBeNull();
});

test('an article that was poisoned in the store is harmless in the library', async ({ person }) => {
  const asked: string[] = [];
  await person.save(await person.visit(WECHAT, fixture('wechat.html')));
  const library = await person.library();
  await expect(rowsOf(library)).toHaveCount(1);
  await library.evaluate(poison);
  library.on('request', (request) => asked.push(request.url()));
  await library.getByRole('link', { name: /老邮局搬家之后/ }).click();
  await waitForClosedText(library, /毒后的文字/);
  await library.waitForTimeout(500);
  expect(await library.evaluate(() => (window as unknown as { struck?: string[] }).struck)).toBeUndefined();
  // The policy of the page would have stopped them too; here none is left to be stopped.
  const { names, handlers } = await closedMarkup(library);
  expect(names).toEqual(expect.arrayContaining(['ARTICLE', 'P']));
  expect(names.filter((name) => /^(SCRIPT|IFRAME|STYLE|LINK|META|BASE|FORM|TEMPLATE)$/.test(name))).toEqual([]);
  expect(handlers).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  expect(new URL(library.url()).pathname).toBe('/library.html');
});

/** Runs in the library page: puts into the store what no pipeline would let through. */
async function poison(): Promise<void> {
  const strike = `(window.struck ??= []).push('x')`;
  const html = `<p>毒后的文字</p><script>${strike}</script><img src="data:image/png,x" onerror="${strike}"><svg onload="${strike}"></svg>
    <iframe srcdoc="<script>parent.struck=['frame']</script>"></iframe><style>@import 'https://tracker.invalid/a.css'</style>
    <p style="background: url(https://tracker.invalid/b.png)">文字</p><link rel="stylesheet" href="https://tracker.invalid/c.css">
    <video poster="javascript:${strike}" autoplay src="data:video/mp4,x"></video><meta http-equiv="refresh" content="0;url=https://tracker.invalid/">
    <base href="https://tracker.invalid/"><form action="https://tracker.invalid/"><input autofocus onfocus="${strike}"></form>`;
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('qingdu');
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => fail(request.error ?? new Error('no database')));
  });
  const store = database.transaction('bodies', 'readwrite').objectStore('bodies');
  await new Promise<void>((done) => {
    const all = store.getAll();
    all.addEventListener('success', () => {
      for (const body of all.result) store.put({ ...body, html });
      store.transaction.addEventListener('complete', () => done());
    });
  });
  database.close();
}
