import { expect, it } from 'vitest';
import { indents } from '../../../lib/clean/normalise/indents';
import { normalised, pageOf } from '../../support/page-of';

it.each([
  ['<p>　　正文。</p>', '<p>正文。</p>'],
  ['<p>\n&nbsp;&nbsp;正文。 \n</p>', '<p>正文。</p>'],
  ['<p><b>　　标题</b>　正文。</p>', '<p><b>标题</b>　正文。</p>'],
  ['<p>他说 <i>好</i> 的。</p>', '<p>他说 <i>好</i> 的。</p>'],
  ['<p><img src="a.jpg"> 说明</p>', '<p><img src="a.jpg"> 说明</p>'],
  ['<pre>  code\n</pre>', '<pre>  code\n</pre>'],
])('turns %j into %j', (html, expected) => {
  expect(normalised(pageOf(html), indents)).toBe(expected);
});
