/** baijiahao.baidu.com since 2021: class names are hashes, parts are marked for tests, as public readers of the site name them. */
import type { SiteRule } from '../site-rule';
import { date, text } from '../sources';

export const baijiahao2021: SiteRule = {
  id: 'baijiahao-2021',
  hosts: ['baijiahao.baidu.com', 'mbd.baidu.com'],
  when: '[data-testid="article"]',
  example: 'https://baijiahao.baidu.com/',
  unproven: true,
  content: ['[data-testid="article"]'],
  metadata: {
    title: [text('#header h1'), text('.sKHSJ')],
    author: [text('[data-testid="author-name"]')],
    published: [date(text('[data-testid="updatetime"]'))],
  },
};
