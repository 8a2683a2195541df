/** An article taken along in another script, in a real parser. */
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../../lib/convert/default-settings';
import { createToHans } from '../../lib/convert/to-hans';
import { createToHant } from '../../lib/convert/to-hant';
import type { Convert, TargetScript } from '../../lib/convert/types';
import { convertArticle } from '../../lib/output/convert-article';
import { toMarkdown } from '../../lib/output/to-markdown';
import { sampleArticle } from '../view/sample-view';

const load = vi.fn<(script: TargetScript) => Promise<Convert>>(async () => createToHans(defaultSettings('zh-CN')));

function article() {
  const sample = sampleArticle();
  return {
    ...sample,
    html: '<p>河邊的頭<b>髮</b></p><p>これは日本語の話です。</p><pre><code>print("發財")</code></pre><img alt="樹下" src="https://a.example/發.png">',
    text: '河邊的頭髮\nこれは日本語の話です。\nprint("發財")',
    metadata: { ...sample.metadata, title: '後來', author: '王後', tags: ['頭髮'], script: 'hant' as const },
  };
}

test('body and names are converted, code, Japanese and addresses are not', async () => {
  const before = article();
  const { html, text, metadata } = await convertArticle(before, 'hans', load);
  expect(text).toBe('河边的头发\nこれは日本語の話です。\nprint("發財")');
  expect(html).toContain('<p>河边的头<b>发</b></p>');
  expect(html).toContain('<img alt="树下" src="https://a.example/發.png">');
  expect(metadata).toMatchObject({
    title: '后来',
    author: '王后',
    tags: ['头发'],
    script: 'hans',
    url: before.metadata.url,
  });
  expect(before).toEqual(article());
  const markdown = toMarkdown({ ...before, html, text, metadata }, { frontMatter: true });
  expect(markdown).toContain('title: "后来"');
  expect(markdown).toContain('print("發財")');
});

test('the original, and what is in that script already, come back as they are, without a converter', async () => {
  load.mockClear();
  const same = article();
  expect(await convertArticle(same, 'original', load)).toBe(same);
  expect(await convertArticle(same, 'hant', load)).toBe(same);
  expect(load).not.toHaveBeenCalled();
});

test('what stands in the other script in an article that is in the wanted one is converted, and nothing else', async () => {
  load.mockClear();
  load.mockImplementationOnce(async () => createToHant(defaultSettings('zh-TW')));
  const quoting = {
    ...article(),
    html: '<p>河邊的王后</p><blockquote>头发和后来</blockquote><p>公里</p>',
    text: '河邊的王后\n头发和后来\n公里',
  };
  const { html, text, metadata } = await convertArticle(quoting, 'hant', load);
  expect(html).toContain('<blockquote>頭髮和後來</blockquote>');
  expect(text).toBe('河邊的王后\n頭髮和後來\n公里');
  expect(metadata).toMatchObject({ title: '後來', author: '王後', tags: ['頭髮'], script: 'hant' });
});
