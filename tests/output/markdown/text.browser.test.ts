import { describe, test } from 'vitest';
import { check } from './check';

describe('text', () => {
  test('escapes what would be read as markup, where it stands', () => {
    check(
      '<p>1. 第一条</p><p>- 项</p><p># 题</p><p>&gt; 引</p>',
      '1\\. 第一条',
      '',
      '\\- 项',
      '',
      '\\# 题',
      '',
      '\\> 引',
    );
    check('<p>甲<br>1. 乙<br>===<br>--- | ---</p>', '甲  ', '1\\. 乙  ', '\\===  ', '\\--- | ---');
    check(
      '<p>&lt;div&gt; &amp;lt; a*b*c __init__ `x` [注](x) [[维基]]</p>',
      '\\<div> \\&lt; a\\*b\\*c \\_\\_init\\_\\_ \\`x\\` [注\\](x) \\[[维基]]',
    );
    check(
      '<p>[0]: 甲</p><p>看!<a href="/x">这</a></p><p>3~5 元，4~6 元</p>',
      '[0\\]: 甲',
      '',
      '看\\![这](https://example.com/x)',
      '',
      '3\\~5 元，4\\~6 元',
    );
  });

  test('escapes nothing else', () => {
    check('<p>1、顿号</p><p>1.没有空格</p><p>#话题#</p>', '1、顿号', '', '1.没有空格', '', '#话题#');
    check(
      '<p>文<b>字</b>1. 不是列表</p><p>甲<br>2. 乙</p><p><b>1. </b>标题</p>',
      '文**字**1. 不是列表',
      '',
      '甲  ',
      '2. 乙',
      '',
      '**1.** 标题',
    );
    check(
      '<p>[1] 注 a[0] 5 * 3 字_字 snake_case 哈哈~~ a < b & c C:\\dir</p>',
      '[1] 注 a[0] 5 * 3 字_字 snake_case 哈哈~~ a < b & c C:\\dir',
    );
  });

  test('parts blocks by one empty line and breaks lines where the page does', () => {
    check('文<section><section>　　一</section>二<p></p></section>三', '文', '', '一', '', '二', '', '三');
    check(
      '<p>一<br>二<br><br>三<br></p><details><summary>四</summary>五</details>',
      '一  ',
      '二',
      '',
      '三',
      '',
      '四',
      '',
      '五',
    );
  });

  test('writes ruby behind its character', () => {
    check('<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp>字<rt>zì</rt></ruby>好</p>', '漢（hàn）字（zì）好');
  });
});

describe('emphasis', () => {
  test('stays emphasis beside Chinese punctuation', () => {
    check('<p>他说<strong>“好。”</strong>他走了</p>', '他说“**好。**”他走了');
    check('<p><b>注：</b>文，<b>《书》</b>。有<b>——</b>完</p>', '**注**：文，**《书》**。有——完');
    check('<p>字<b><ruby>滔<rt>tāo</rt></ruby></b>他</p>', '字**滔**（tāo）他');
    check('<p>他<b><code>x</code></b>字</p>', '他`x`字');
  });

  test('is merged, never doubled, and kept inside a block', () => {
    check(
      '<p><strong><span>甲</span></strong><span><strong>乙</strong></span><b><strong>丙</strong></b></p>',
      '**甲乙丙**',
    );
    check('<strong><p>一</p><p>二</p></strong><h2><b>三</b></h2>', '**一**', '', '**二**', '', '## 三');
    check('<p><strong>头<br></strong>尾<em> 斜 </em><s>旧</s></p>', '**头**  ', '尾 *斜* ~~旧~~');
  });
});

describe('headings', () => {
  test('are one line; what holds more than a headline is no heading', () => {
    check('<h2><section>一、</section><section>上游</section></h2>', '## 一、 上游');
    check('<h2>更多<ul><li>甲</li></ul></h2>', '更多', '', '- 甲');
  });
});
