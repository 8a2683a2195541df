/** people.com.cn (人民网), as of 2019; galleries and long texts have several pages. */
import type { SiteRule } from '../site-rule';
import { date, match, text } from '../sources';

export const people: SiteRule = {
  id: 'people',
  hosts: ['people.com.cn', 'people.cn'],
  when: '#rwb_zw',
  example: 'http://culture.people.com.cn/n1/2019/0615/c1013-31153719.html',
  content: ['#rwb_zw'],
  info: ['.box01 .fl', '#rwb_zw .edit'],
  metadata: {
    title: [text('.text_title h1')],
    author: [match(text('.text_title .author'), /^(?:本报记者\s*)?(.{2,20})$/u)],
    published: [date(text('.box01 .fl'))],
  },
  remove: [
    { select: '#rwb_zw .edit', why: 'Name of the editor, kept as metadata.' },
    { select: '#rwb_zw .zdfy', why: 'Numbers of the further pages.' },
    { select: '#rwb_zw > center table', why: 'Button to the next page.' },
    { select: '#rwb_zw > p', text: /^点击进入.{2,30}>>$/u, why: 'Link to a collection of articles.' },
  ],
};
