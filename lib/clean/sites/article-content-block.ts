/** A CMS of hospitals and schools that names its blocks ArticleContentBlock…, with a number behind; pages of 2018–2019. */
import type { SiteRule } from '../site-rule';
import { match, text } from '../sources';

const HEAD = '[id^="ArticleContentBlockTitle"]';

export const articleContentBlock: SiteRule = {
  id: 'article-content-block',
  hosts: [],
  when: HEAD,
  example: 'https://hospital.example/article.html',
  content: ['#div_article_content'],
  info: [`${HEAD} .title_blow`],
  metadata: {
    title: [text(`${HEAD} .title`)],
    source: [
      match(text(`${HEAD} .title_blow`), /来源[:：]\s*(?!本站|原创)([^\s:：]+)(?=\s|$)/),
      match(text('title'), /\s(\S{2,20}(?:医院|学院|大学|学校|研究院|研究所|中心|局|委员会))$/),
    ],
  },
};
