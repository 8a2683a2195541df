/** Pages that are never one article: known by host, address or a structure that only they have. */
import type { Sign } from './sign';
import { WECHAT_SIGNS } from './wechat-signs';

export const SIGNS: readonly Sign[] = [
  {
    id: 'search-engine',
    why: 'A search engine shows pieces of other pages.',
    hosts: [
      'sogou.com',
      'www.so.com',
      'm.so.com',
      'news.so.com',
      'sm.cn',
      'so.toutiao.com',
      'bing.com',
      'www.google.com',
      'www.google.com.hk',
      'www.google.com.tw',
      'news.google.com',
      'search.yahoo.com',
      'duckduckgo.com',
    ],
  },
  {
    id: 'baidu-results',
    why: 'Results of a Baidu search.',
    hosts: ['baidu.com'],
    select: '#content_left .c-container, #results .c-result',
    atLeast: 2,
  },
  {
    id: 'search-address',
    why: 'The address asks for a search.',
    path: /^\/(?:[^?]*\/)?(?:search|so|s|query|results?|hysearchws)?(?:\.\w+|\/)?\?(?:[^#]*&)?(?:q|wd|word|kw|keywords?|query|search_?(?:key|word|text|query))=[^&]|^\/\?(?:[^#]*&)?s=[^&]/i,
  },
  {
    id: 'encyclopedia',
    why: 'An entry of an encyclopedia has no author, no date and no end.',
    path: /^(?!\/(?:tashuo|planet)\/)/,
    hosts: ['baike.baidu.com', 'baike.sogou.com', 'baike.so.com', 'www.baike.com', 'baike.com'],
  },
  ...WECHAT_SIGNS,
  {
    id: 'forum-board',
    why: 'A forum lists its threads here.',
    select: 'body.pg_forumdisplay, body.pg_index, #threadlisttableid, #forumnewshow',
  },
  {
    id: 'forum-host',
    why: 'A forum: everybody writes in turn.',
    hosts: ['tieba.baidu.com', 'city.udn.com'],
  },
  {
    id: 'question-answers',
    why: 'Several people answer one question.',
    select: '[itemprop="suggestedAnswer"], [itemprop="acceptedAnswer"], [itemprop="topAnswer"] ~ .zm-item-answer',
    atLeast: 2,
    unless: '[itemtype*="FAQPage"]',
  },
  {
    id: 'front-page',
    why: 'The front page of a site leads to its articles.',
    path: /^\/(?:(?:index|default|home|main)(?:\.\w+)?)?$/i,
    select: 'a[href]',
    atLeast: 60,
  },
  {
    id: 'zhihu-list',
    why: 'A feed, a topic or a person, with pieces of many answers.',
    hosts: ['zhihu.com'],
    path: /^\/(?:|hot|explore|follow|topics?|topic\/.*|people\/.*|org\/.*|collections?|collection\/.*|column\/.*)$/,
  },
  {
    id: 'zhihu-collection',
    why: 'A collection of answers to many questions.',
    hosts: ['zhihu.com'],
    select: '#zh-list-answer-wrap > .zm-item, .CollectionDetailPageItem',
    atLeast: 2,
  },
  {
    id: 'wordpress-archive',
    why: 'A WordPress page that lists posts.',
    select: 'body.blog .hentry ~ .hentry, body.archive .hentry ~ .hentry, body.search-results .hentry',
  },
];
