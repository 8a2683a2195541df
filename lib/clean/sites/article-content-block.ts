/** A CMS of hospitals and schools that names its blocks ArticleContentBlock…, with a number behind; pages of 2018–2019. */
import type { SiteRule } from '../site-rule';
import { text } from '../sources';

export const articleContentBlock: SiteRule = {
  id: 'article-content-block',
  hosts: [],
  when: '[id^="ArticleContentBlockTitle"]',
  example: 'https://hospital.example/article.html',
  content: ['#div_article_content'],
  info: ['[id^="ArticleContentBlockTitle"] .title_blow'],
  metadata: { title: [text('[id^="ArticleContentBlockTitle"] .title')] },
};
