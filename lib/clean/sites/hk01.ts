/** hk01.com (香港01), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { attribute, constant, date, text } from '../sources';

export const hk01: SiteRule = {
  id: 'hk01',
  hosts: ['hk01.com'],
  when: '#article-content-section, .js-article__content-body',
  example: 'https://www.hk01.com/article/288651',
  unproven: true,
  content: ['#article-content-section', '.js-article__content-body'],
  metadata: {
    title: [text('#articleTitle')],
    source: [constant('香港01')],
    published: [
      date(attribute('[data-testid="article-publish-date"] time', 'datetime')),
      date(attribute('time[datetime]', 'datetime')),
    ],
  },
};
