/** The author of a WeChat article; the slot often holds a slogan or the account again, which is no person. */
import type { ArticlePage } from '../page';
import { meta, script, text } from '../sources';
import type { Source } from '../site-rule';

const SLOTS = [
  meta('author'),
  meta('og:article:author'),
  text('#js_author_name'),
  text('#meta_content > em.rich_media_meta_text:not(#post-date):not(#publish_time)'),
  text('.rich_media_meta_list > em.rich_media_meta_text:not(#post-date):not(#publish_time)'),
  script('author'),
];
const SLOGAN = /关注|關注|阅读|订阅|点击|蓝字|[☞👉↑↓▲▼!！?？。，]|^\d|^昨天|^前天/u;

export const personalAuthor: Source = {
  id: 'author slot',
  read(page: ArticlePage) {
    for (const source of SLOTS) {
      const value = source.read(page)?.trim();
      if (value && value.length <= 30 && !SLOGAN.test(value)) return value;
    }
    return undefined;
  },
};
