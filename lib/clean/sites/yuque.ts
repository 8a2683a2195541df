/** 语雀 (yuque.com): documents, drawn by its editor. */
import type { SiteRule } from '../site-rule';
import { constant, text } from '../sources';

export const yuque: SiteRule = {
  id: 'yuque',
  hosts: ['yuque.com'],
  example: 'https://www.yuque.com/',
  unproven: true,
  content: ['.ne-viewer-body'],
  metadata: { title: [text('#article-title')], author: [text('.doc-contributors')], source: [constant('语雀')] },
  remove: [
    { select: '.ne-ui-image-ocr-mask', why: 'Hidden text that a machine read off a picture.' },
    { select: '.ne-list-symbol', why: 'Bullets drawn as text.' },
  ],
};
