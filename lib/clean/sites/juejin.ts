/** 稀土掘金 (juejin.cn): articles. */
import type { SiteRule } from '../site-rule';
import { attribute, constant, date, meta, text } from '../sources';

export const juejin: SiteRule = {
  id: 'juejin',
  hosts: ['juejin.cn', 'juejin.im'],
  example: 'https://juejin.cn/',
  unproven: true,
  content: ['#article-root .markdown-body', '.article-content .markdown-body', '.article-content'],
  metadata: {
    title: [text('h1.article-title')],
    author: [attribute('[itemprop="author"] meta[itemprop="name"]', 'content'), text('.author-info-block .username')],
    source: [constant('稀土掘金')],
    published: [date(meta('datePublished')), date(attribute('.meta-box time', 'datetime'))],
  },
  remove: [
    { select: '.markdown-body > style, .copy-code-btn, .code-block-extension-header', why: 'Tools around code.' },
  ],
};
