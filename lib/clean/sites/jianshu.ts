/** 简书 (jianshu.com): the class names of 2018, and the hashed ones since. */
import type { SiteRule } from '../site-rule';
import { constant, date, text } from '../sources';

export const jianshu: SiteRule = {
  id: 'jianshu',
  hosts: ['jianshu.com'],
  example: 'https://www.jianshu.com/',
  unproven: true,
  content: ['.show-content-free', '.show-content', 'section > article', 'article'],
  metadata: {
    title: [text('.article h1.title'), text('section > h1')],
    author: [text('.article .author .name a'), text('section ._1OhGeD')],
    source: [constant('简书')],
    published: [date(text('.publish-time')), date(text('section time'))],
  },
};
