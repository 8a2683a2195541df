/** The outlet's name where no info line gives one: what the site calls itself. */
import { foldSpace } from '../dom';
import { meta } from '../sources';
import type { Source } from '../site-rule';
import { outletOfHost } from './outlet-of-host';
import { withoutTranslation } from './without-translation';

const MAX_NAME = 20;
const NAME =
  /(?:网|網|报|報|社|博客|日报|新闻|新聞|台|之家|在线|頭條|头条|财经|財經|周刊|週刊|杂志|雜誌|医院|大学|学院|研究院|研究所|委员会|政府|协会|学会)$/u;
/** Institutions put their name behind the headline with nothing but a blank. */
const INSTITUTION = /\s(?<name>\p{Script=Han}{2,16}(?:医院|大学|学院|研究院|研究所|委员会|政府|协会|学会))\s*$/u;

export const platformName: Source = {
  id: 'site name',
  read(page) {
    const known = outletOfHost(page.url);
    const named = meta('og:site_name').read(page) ?? meta('application-name').read(page);
    // A name at the time of the article is truer than today's; a foreign mother house is not.
    if (named && named.length <= MAX_NAME && !(known && !/\p{Script=Han}/u.test(named)))
      return withoutTranslation(named);
    const own = nameInTitle(page.document.title);
    return own && !own.endsWith('博客') ? own : (known ?? own);
  },
};

function nameInTitle(title: string): string | undefined {
  const parts = foldSpace(title).split(/\s*(?:[_|｜–—]|--|\s-\s|-)\s*/u);
  const last = parts.length > 1 ? parts.at(-1) : INSTITUTION.exec(title)?.groups?.['name'];
  return last && last.length <= MAX_NAME && NAME.test(last) ? last : undefined;
}
