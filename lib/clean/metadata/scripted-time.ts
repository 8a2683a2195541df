/** The publishing time in an inline script, under the names that Chinese systems give it; a date or epoch seconds or milliseconds. */
import { readScriptValue } from '../script-value';
import type { Source } from '../site-rule';
import { fromUnix, parseDate } from './parse-date';

const NAMES = [
  'pubtime',
  'pubTime',
  'publish_time',
  'publishTime',
  'pub_time',
  'pubDate',
  'pubdate',
  'publishDate',
  'publish_date',
  'datePublished',
  'publishedAt',
  'article_time',
  'releaseTime',
  'newsTime',
];

export const scriptedTime: Source = {
  id: 'time in a script',
  read({ scripts }) {
    for (const name of NAMES) {
      const value = readScriptValue(scripts, name);
      if (value === undefined) continue;
      const found = /^\d{10}$/.test(value)
        ? fromUnix(Number(value))
        : /^\d{13}$/.test(value)
          ? fromUnix(Math.floor(Number(value) / 1000))
          : parseDate(value);
      if (found) return found;
    }
    return undefined;
  },
};
