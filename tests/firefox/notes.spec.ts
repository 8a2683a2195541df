/** Highlights in real Firefox: the selection in a closed root is read, painted and kept. */
import { expect, fixture, test, visit, WECHAT } from './support/test';

test.use({ library: 'notes' });

type Seen = Element & { openOrClosedShadowRoot: ShadowRoot };

test('selected over a page, kept with its article, and there again', async ({ firefox }) => {
  const tab = await visit(firefox, WECHAT, fixture('wechat.html'));
  const popup = await firefox.popup(tab);
  await popup.click(/^清读$/);
  await tab.waitForText(/只要有人记得来取，邮局就还在。/);
  await tab.see(() => {
    const root = (document.querySelector('[data-qingdu]') as Seen).openOrClosedShadowRoot;
    const walker = document.createTreeWalker(root.querySelector('.body') as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf('只要有人');
      if (start >= 0) document.getSelection()?.setBaseAndExtent(node, start, node, start + 8);
    }
  });
  const click = (selector: string) =>
    tab.see((wanted: string) => {
      const root = (document.querySelector('[data-qingdu]') as Seen).openOrClosedShadowRoot;
      const button = root.querySelector<HTMLElement>(wanted);
      button?.click();
      return button !== null;
    }, selector);
  await expect.poll(() => click('.note-bar .colour')).toBe(true);
  await expect.poll(() => click('.note-bar .solid')).toBe(true);
  const painted = () =>
    tab.see(() => {
      const root = (document.querySelector('[data-qingdu]') as Seen).openOrClosedShadowRoot;
      const boxes = [...root.querySelectorAll<HTMLElement>('.highlight')];
      const handle = root.querySelector('.note-handle')?.getAttribute('aria-label') ?? '';
      return { handle, blend: boxes[0] && getComputedStyle(boxes[0]).mixBlendMode };
    });
  await expect.poll(painted).toMatchObject({ handle: expect.stringContaining('只要有人记得来取'), blend: 'multiply' });

  const again = await visit(firefox, WECHAT, fixture('wechat.html'));
  await (await firefox.popup(again)).click(/^清读$/);
  await again.waitForText(/只要有人记得来取，邮局就还在。/);
  await expect
    .poll(() =>
      again.see(() => {
        const root = (document.querySelector('[data-qingdu]') as Seen).openOrClosedShadowRoot;
        return root.querySelector('.note-handle')?.getAttribute('aria-label') ?? '';
      }),
    )
    .toContain('只要有人记得来取');
});
