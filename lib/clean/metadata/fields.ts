/** The general sources of each field, best first; site rules and info lines near the headline come before them. */
import { address, attribute, date, meta, text } from '../sources';
import type { Source } from '../site-rule';
import type { MetadataField } from '../types';
import { classedTime } from './classed-time';
import { headline } from './headline';
import { jsonLd, jsonLdAuthoringOutlet } from './json-ld';
import { outletAsAuthor } from './outlet-as-author';
import { scriptedTime } from './scripted-time';
import { withoutTranslation } from './without-translation';

export const FIELDS: Record<Exclude<MetadataField, 'tags' | 'author'>, Source[]> = {
  title: [headline],
  source: [
    meta('ContentSource'),
    meta('article:publisher_name'),
    chinese(jsonLdAuthoringOutlet),
    chinese(jsonLd('publisher')),
    meta('mediaid'),
    meta('source'),
    outletAsAuthor,
  ],
  accountId: [],
  editor: [],
  originalTitle: [],
  published: [
    date(jsonLd('datePublished')),
    ...[
      'article:published_time',
      'og:published_time',
      'datePublished',
      'pubdate',
      'publishdate',
      'PubDate',
      'publish_time',
      'og:time',
      'og:release_date',
      'weibo: article:create_at',
      'date',
      'dateUpdate',
      'DC.date',
    ].map((key) => date(meta(key))),
    date(attribute('time[datetime]', 'datetime')),
    date(text('time')),
    scriptedTime,
    classedTime,
    dateInAddress(),
  ],
  leadImage: [address(meta('og:image')), address(meta('twitter:image'))],
};

/** Asked after the body's own byline. */
export const AUTHOR_SOURCES: Source[] = [
  meta('article:author_name'),
  jsonLd('author'),
  meta('author'),
  meta('og:article:author'),
  text('[itemprop="author"] [itemprop="name"]'),
  text('[rel="author"]'),
  // accounts of platforms sign with their name in an element named for the author
  text('.author-name, .author_name, .authorName, .article-author, .post-author, .media-name'),
].map((source) => person(source));

/** Names of people only: an address, a number or a whole sentence in an author field is none. */
function person(source: Source): Source {
  return {
    id: source.id,
    read: (page) => {
      const value = chinese(source).read(page)?.trim();
      return value &&
        value.length <= 30 &&
        !/[@/:：。，\d]|\.(?:com|net|cn)|www|^admin|^(?:账号|帳號|登录|作者|匿名|用户)$|编辑|責編|責任|网$|網$|新闻$|新聞$|报$|報$|^(?:网易|新浪|搜狐|腾讯|凤凰|百度)$/iu.test(
          value,
        )
        ? value
        : undefined;
    },
  };
}

function chinese(source: Source): Source {
  return {
    id: source.id,
    read: (page) => {
      const value = source.read(page);
      return value && withoutTranslation(value);
    },
  };
}

/** `/2019/0907/`, `/2019-11-25/`, `/20160521/` in the path: a day, printed by the site's own system. */
function dateInAddress(): Source {
  return {
    id: 'address',
    read: ({ url }) => {
      const found = /\/(20\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_\-.]|\d{0,8}\b)/.exec(url.pathname);
      return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
    },
  };
}
