/** What a person sees of a site that is always converted, frame by frame: no flash of the other script. */
import { allowSite } from './support/allow-site';
import { expect, test } from './support/test';

const HOST = 'news.example.org';
const LINE = '攤商準備好了，後面的人說話';

/** Milliseconds; on a machine that takes longer to fetch the settings, the page is shown without them. */
const LONGEST_HOLD = 900;

/** Notes what stands in view each time that a frame is about to be drawn: sizes are told after all scripts of the frame ran. */
const PROBE = `<script>
  window.frames = [];
  const box = document.documentElement.appendChild(document.createElement('div'));
  box.style.cssText = 'position: fixed; width: 1px; height: 1px';
  new ResizeObserver(() => {
    const lines = [...document.querySelectorAll('h1, p')].filter((line) => line.getBoundingClientRect().top < innerHeight);
    const isDrawn = getComputedStyle(document.documentElement).opacity !== '0';
    if (lines.length > 0 && isDrawn) window.frames.push([performance.now(), lines.map((line) => line.textContent).join('\\n')]);
  }).observe(box);
  const resize = (width) => {
    box.style.width = width + 'px';
    requestAnimationFrame(() => resize(3 - width));
  };
  resize(2);
</script>`;

const page = (paragraphs: number): string =>
  `<!doctype html><html lang="zh-TW"><meta charset="utf-8"><title>夜市</title>${PROBE}<h1>山城夜市重開</h1>${`<p>${LINE}</p>`.repeat(paragraphs)}`;

test.describe('a site that is always converted', () => {
  test.beforeEach(async ({ person }) => {
    await allowSite(person, HOST);
    const options = await person.browser.context.newPage();
    await options.goto(`chrome-extension://${person.browser.id}/options.html`);
    await options.getByRole('textbox', { name: '网站' }).fill(HOST);
    await options.getByRole('button', { name: '添加网站' }).click();
    const warm = await person.visit(`https://${HOST}/first.html`, page(1));
    await expect(warm.locator('h1')).toHaveText('山城夜市重开');
    await warm.close();
  });

  for (const paragraphs of [20, 3_000]) {
    test(`shows a page of ${paragraphs} paragraphs converted from its first frame on`, async ({ person }) => {
      const shown = await person.visit(`https://${HOST}/${paragraphs}.html`, page(paragraphs));
      await expect(shown.locator('p').last()).toHaveText('摊商准备好了，后面的人说话');
      const frames = await shown.evaluate<[number, string][]>('window.frames');
      expect(frames.length).toBeGreaterThan(0);
      expect(frames.filter(([time, text]) => time < LONGEST_HOLD && /[攤準備說後開]/.test(text))).toEqual([]);
    });
  }
});
