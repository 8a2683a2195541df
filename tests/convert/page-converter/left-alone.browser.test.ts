import { describe, expect, it } from 'vitest';
import { build, inner, show, toHant } from './support';

describe('left alone', () => {
  it.each([
    '<pre>头发</pre>',
    '<code>头发</code>',
    '<kbd>头发</kbd>',
    '<samp>头发</samp>',
    '<textarea>头发</textarea>',
    '<script type="text/html">头发</script>',
    '<style>.头发 { color: red }</style>',
    '<noscript>头发</noscript>',
    '<template><p>头发</p></template>',
    '<input value="头发">',
    '<input type="hidden" value="头发">',
    '<div contenteditable="true" title="头发">头<b>发</b></div>',
    '<div contenteditable="">头发</div>',
    '<div contenteditable="plaintext-only">头发</div>',
    '<p translate="no">头发</p>',
    '<p class="a notranslate">头<b>发</b></p>',
    '<div data-qingdu="">头发</div>',
    '<p lang="ja">国会図書館</p>',
    '<div lang="ko-KR"><p>学校</p></div>',
    '<p>东京の图书馆</p>',
    '<p>東京都知事選挙のお知らせと国会</p>',
    '<p>도서관 学校</p>',
    '<p>裡面說的著名皇后和里程</p>',
    '<a data-text="头发" href="/头发">x</a>',
  ])('%s', async (markup) => {
    build(markup);
    const before = inner('main');
    await show('hant', toHant);
    expect(inner('main')).toBe(before);
    expect(document.querySelector('input')?.value ?? '头发').toBe('头发');
  });

  it('only as far as the mark reaches', async () => {
    build(
      '<div lang="ja"><p lang="zh">头发</p></div><p contenteditable="false">头发</p><p>看<code>头发</code>头发</p>',
    );
    await show('hant', toHant);
    expect(inner('main')).toBe(
      '<div lang="ja"><p lang="zh-Hant">頭髮</p></div><p contenteditable="false">頭髮</p><p>看<code>头发</code>頭髮</p>',
    );
  });

  it('not: a Chinese paragraph that names something Japanese', async () => {
    const rest = '这家图书馆的头发展览开了很久,后来又搬到台湾去了,里面有很多说不完的故事。';
    build(`<p>优の良品。${rest}</p>`);
    await show('hant', toHant);
    expect(inner('p')).toBe(`優の良品。${toHant(rest)}`);
  });
});
