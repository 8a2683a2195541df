/** The outlet's name where no info line gives one: what the site calls itself. */
import { foldSpace } from '../dom';
import { meta } from '../sources';
import type { Source } from '../site-rule';
import { withoutTranslation } from './without-translation';

export const platformName: Source = {
  id: 'site name',
  read(page) {
    const named = meta('og:site_name').read(page) ?? meta('application-name').read(page);
    if (named && named.length <= 20) return withoutTranslation(named);
    const parts = foldSpace(page.document.title).split(/\s*(?:[_|｜–—]|--|\s-\s|-)\s*/u);
    const last = parts.length > 1 ? parts.at(-1) : undefined;
    return last && /(?:网|網|报|報|社|博客|日报|新闻|新聞|台|之家|在线|頭條|头条)$/u.test(last) && last.length <= 12
      ? last
      : undefined;
  },
};
