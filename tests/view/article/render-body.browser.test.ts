/** Bodies that attack the reader, rendered in a real browser; a control beside them proves that the test would notice. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clean } from '../../../lib/clean/clean';
import { parseHtml } from '../../../lib/clean/dom';
import { copyOfBody } from '../../../lib/clean/kept-body';
import { renderArticle, renderBody } from '../../../lib/view/article/render-body';
import { openSample, sampleArticle } from '../sample-view';
import { speakEnglish } from '../speak-english';

declare global {
  interface Window {
    struck?: string[];
  }
}

/** `STRIKE` becomes a call that leaves its mark on the window. */
const ATTACKS = [
  '<script>STRIKE</script>',
  '<img src="nothing:" onerror="STRIKE">',
  '<svg onload="STRIKE"><circle r="4"/></svg>',
  '<svg><script>STRIKE</script></svg>',
  '<svg><animate onbegin="STRIKE" attributeName="x" dur="1s"/></svg>',
  '<iframe srcdoc="<script>parent.STRIKE</script>"></iframe>',
  '<iframe src="javascript:parent.STRIKE"></iframe>',
  '<object data="javascript:STRIKE"></object>',
  '<embed src="javascript:STRIKE">',
  '<video><source onerror="STRIKE"></video>',
  '<audio src="nothing:" onerror="STRIKE"></audio>',
  '<details open ontoggle="STRIKE">文字</details>',
  '<input autofocus onfocus="STRIKE">',
  '<p style="animation: attack 1s" onanimationstart="STRIKE">文字</p>',
  '<style>@keyframes attack { from { color: red } }</style><p onanimationend="STRIKE">文字</p>',
  '<body onpageshow="STRIKE">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=nothing: onerror=STRIKE&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src="nothing:" onerror="STRIKE">',
  '<noscript><p title="</noscript><img src=nothing: onerror=STRIKE>">',
  '<template><img src="nothing:" onerror="STRIKE"></template>',
  '<a href="javascript:STRIKE" class="click">点</a>',
  '<a href="&#106;ava&#9;script:STRIKE" class="click">点</a>',
  '<a href="data:text/html,<script>opener.STRIKE</script>" class="click">点</a>',
  '<form action="javascript:STRIKE"><button class="click">点</button></form>',
  '<meta http-equiv="refresh" content="0;url=javascript:STRIKE">',
  '<base href="javascript:STRIKE//"><a href="#x" class="click">点</a>',
  '<link rel="stylesheet" href="data:text/css,*{}" onload="STRIKE">',
  '<marquee onstart="STRIKE">文字</marquee>',
];

const attack = (index: number) => (ATTACKS[index] ?? '').replace('STRIKE', `struck.push(${index})`);
const settle = () => new Promise((done) => setTimeout(done, 400));

beforeEach(() => {
  speakEnglish();
  window.struck = [];
  // The test's own modules fill the list, which takes no more then.
  performance.clearResourceTimings();
});
afterEach(() => document.body.replaceChildren());

describe('hostile bodies', () => {
  test('do nothing in the clean view', async () => {
    for (const index of ATTACKS.keys()) {
      const { handle } = openSample({ article: sampleArticle(`<p>开头</p>${attack(index)}<p>结尾</p>`) });
      for (const link of handle.root.querySelectorAll<HTMLElement>('.body .click, .body a, .body button')) {
        link.setAttribute('target', '_self');
        link.click();
      }
      expect(handle.root.querySelector('.body')?.textContent).toContain('开头');
      await new Promise((done) => setTimeout(done, 40));
      handle.close();
    }
    await settle();
    expect(window.struck).toEqual([]);
  });

  test('strike where nothing stops them: the control', async () => {
    for (const index of ATTACKS.keys()) {
      const place = document.createElement('div');
      document.body.append(place);
      place.append(document.createRange().createContextualFragment(attack(index)));
    }
    await settle();
    expect(new Set(window.struck).size).toBeGreaterThanOrEqual(6);
  });
});

describe('what a body becomes', () => {
  const render = (html: string) => renderBody(html, window, 'Scrolls sideways');

  test('pictures load late and tell nobody where they are read', () => {
    const image = render(
      '<p><img src="https://pic.invalid/a.jpg" alt="河" srcset="https://pic.invalid/b.jpg 2x"></p>',
    ).querySelector('img');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image?.hasAttribute('srcset')).toBe(false);
  });

  test('nothing is fetched before it stands in a page', async () => {
    const address = new URL(`/none-${crypto.randomUUID()}.png`, location.href).href;
    const body = render(`<img src="${address}">`);
    await settle();
    expect(performance.getEntriesByName(address)).toHaveLength(0);
    document.body.append(body);
    await expect.poll(() => performance.getEntriesByName(address).length).toBe(1);
  });

  test('links open elsewhere and hand over nothing', () => {
    const [out, note] = render('<a href="https://example.com/x">外</a><a href="#qd-1">注</a>').querySelectorAll('a');
    expect(out?.target).toBe('_blank');
    expect(out?.rel).toBe('noopener noreferrer');
    expect(note?.hasAttribute('target')).toBe(false);
  });

  test('an id that the page could have chosen goes, a place of the article stays', () => {
    const body = render('<p id="panel-title">甲</p><p id="qd-1">乙</p><a href="#panel-title">丙</a>');
    expect([...body.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['qd-1']);
    expect(body.querySelector('a')?.hasAttribute('href')).toBe(false);
  });

  test('wide tables and code get a frame that scrolls by keyboard', () => {
    const body = render('<table><tr><td><table><tr><td>内</td></tr></table></td></tr></table><pre>code</pre>');
    const frames = [...body.querySelectorAll('[role="group"]')];
    expect(
      frames.map((frame) => [frame.tagName, frame.getAttribute('tabindex'), frame.getAttribute('aria-label')]),
    ).toEqual([
      ['DIV', '0', 'Scrolls sideways'],
      ['PRE', '0', 'Scrolls sideways'],
    ]);
  });

  test('the text keeps its structure: ruby, quotes, lists, captions', () => {
    const html =
      '<h2>一</h2><p><ruby>歪<rt>wāi</rt></ruby></p><blockquote><p>引</p></blockquote><ul><li>甲</li></ul><figure><img src="https://pic.invalid/a.jpg" alt="图"><figcaption>说明</figcaption></figure>';
    const names = [...render(html).querySelectorAll('*')].map((element) => element.localName).join(' ');
    expect(names).toBe('h2 p ruby rt blockquote p ul li figure img figcaption');
  });
});

describe('a body that was just cleaned', () => {
  const SENTENCE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
  const PAGE = `<article><h1>图书馆</h1>${`<p>${SENTENCE}</p>`.repeat(6)}
    <p><a href="https://example.com/x">外</a><img src="https://pic.invalid/a.jpg" onerror="struck.push(0)"></p>
    <table><tr><td>甲</td><td>乙</td></tr></table><pre>code</pre></article>`;

  function article(html: string) {
    const result = clean(parseHtml(html), 'https://news.example/library');
    if (!('article' in result)) throw new Error(result.state);
    return result.article;
  }

  test('is shown from the nodes that the sanitiser left, which are what its html says', () => {
    const cleaned = article(PAGE);
    expect(copyOfBody(cleaned)).toBeDefined();
    const shown = renderArticle(cleaned, window, 'Scrolls sideways');
    expect(shown.isEqualNode(renderArticle({ ...cleaned }, window, 'Scrolls sideways'))).toBe(true);
    expect(shown.querySelector('a')?.target).toBe('_blank');
    expect(shown.querySelector('img')?.hasAttribute('onerror')).toBe(false);
  });

  test('is shown as often as asked for', () => {
    const cleaned = article(PAGE);
    const [first, second] = [1, 2].map(() => renderArticle(cleaned, window, 'Scrolls sideways'));
    expect(first?.textContent).toContain(SENTENCE);
    expect(second?.isEqualNode(first ?? null)).toBe(true);
  });

  test('fetches its pictures when it stands in a page, not before', async () => {
    const address = new URL(`/none-${crypto.randomUUID()}.png`, location.href).href;
    const body = renderArticle(article(PAGE.replace('https://pic.invalid/a.jpg', address)), window, 'Scrolls sideways');
    expect(body.querySelector('img')?.getAttribute('src')).toBe(address);
    await settle();
    expect(performance.getEntriesByName(address)).toHaveLength(0);
    document.body.append(body);
    await expect.poll(() => performance.getEntriesByName(address).length).toBe(1);
  });

  test('has no nodes to show once it was sent or stored', () => {
    expect(copyOfBody(structuredClone(article(PAGE)))).toBeUndefined();
  });
});

test('a set of frames, which takes the place of the body, leaves an empty article', () => {
  expect(renderBody('<p><frameset></frameset></p>', window, '').childNodes).toHaveLength(0);
});
