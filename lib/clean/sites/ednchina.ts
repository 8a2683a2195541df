/** 电子技术设计 (ednchina.com). */
import type { SiteRule } from '../site-rule';
import { text } from '../sources';

export const ednchina: SiteRule = {
  id: 'ednchina',
  hosts: ['ednchina.com'],
  example: 'https://www.ednchina.com/',
  unproven: true,
  content: ['.article_text'],
  metadata: { title: [text('.cover-text h4')] },
  info: ['.cover-text span', '.cover-text'],
  remove: [{ select: '.note, .article_cover', why: 'Hidden copy of the cover and a note for members.' }],
};
