/** ETtoday (ettoday.net), desktop and mobile. */
import type { SiteRule } from '../site-rule';
import { attribute, constant, date, text } from '../sources';

export const ettoday: SiteRule = {
  id: 'ettoday',
  hosts: ['ettoday.net'],
  example: 'https://www.ettoday.net/',
  unproven: true,
  content: ['.story'],
  metadata: {
    title: [text('h1.title'), text('h1.title_article')],
    source: [constant('ETtoday新聞雲')],
    published: [
      date(text('.subject_news .date time')),
      date(text('.subject_news .date')),
      date(text('time.date')),
      date(attribute('time.date', 'datetime')),
    ],
  },
  remove: [{ select: '.story .ad_in_news, .story .ad_readmore', why: 'An advertisement that asks to read on.' }],
};
