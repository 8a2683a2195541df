/** 痞客邦 (pixnet.net), blog posts. */
import type { SiteRule } from '../site-rule';
import { constant, date, match, meta, text } from '../sources';

export const pixnet: SiteRule = {
  id: 'pixnet',
  hosts: ['pixnet.net'],
  example: 'http://stevenhgm.pixnet.net/blog/post/39926056',
  content: ['#article-content-inner'],
  metadata: {
    title: [text('.article-head .title h2')],
    author: [match(meta('author'), /^(.*?)(?:\s*\([\w-]+\))?$/)],
    source: [constant('痞客邦')],
    published: [date(text('.article-head .publish'))],
  },
  remove: [
    { select: '#article-content-inner .article-keyword', why: 'Keywords that lead to other pages.' },
    {
      select: '#article-content-inner p',
      text: /粉絲(?:團|頁|專頁).{0,12}按(?:個|一個)?["「『]?讚|^內文有不定期的更新|邀請您到\s*FB/,
      why: 'A line that asks to follow the writer.',
    },
  ],
};
