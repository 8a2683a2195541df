/** 聯合新聞網 (udn.com) and 經濟日報 (money.udn.com): layouts of 2014–2020 and since. */
import type { SiteRule } from '../site-rule';
import { date, match, people, text } from '../sources';

/** `2020-10-04 15:05聯合報 記者王小明／即時報導` */
const INFO = '.story_bady_info_author, .shareBar__info--author';

export const udn: SiteRule = {
  id: 'udn',
  hosts: ['udn.com'],
  example: 'https://money.udn.com/money/story/5603/4909425',
  content: [
    '#article_body',
    '#story_body_content > p, #story_body_content > h2, #story_body_content > figure',
    '.article-content__editor',
  ],
  metadata: {
    title: [text('#story_art_title'), text('.article-content__title')],
    author: [people(match(text(INFO), /(?:記者|編譯)\s?([^／╱/]+)[／╱/]/))],
    source: [match(text(INFO), /\d:\d\d\s*(\p{Script=Han}{2,8}?)\s*(?:記者|編譯|綜合|╱|／|\s|$)/u)],
    published: [date(text(INFO)), date(text('.article-content__time'))],
  },
  remove: [
    { select: '#story_body_content .photo_pop', why: 'Share buttons of a picture.' },
    { select: '#story_body_content .only_mobile', why: 'A recommendation between paragraphs.' },
    { select: '#story_body_content > h2#story_art_title', why: 'The headline.' },
  ],
};
