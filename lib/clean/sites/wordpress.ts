/** Blogs and small newspapers on WordPress, told by the body classes that it prints for a single post. */
import type { SiteRule } from '../site-rule';
import { attribute, date, meta, text } from '../sources';

export const wordpress: SiteRule = {
  id: 'wordpress',
  hosts: [],
  when: 'body.single .entry-content, body.single .post-content, body.single-post .article-content',
  single: true,
  example: 'https://www.ahhhhfs.com/37715/',
  content: ['.entry-content > .single-content', '.entry-content', '.post-content', '.article-content'],
  metadata: {
    title: [text('h1.entry-title'), text('h1.post-title')],
    published: [
      date(meta('article:published_time')),
      date(attribute('time.entry-date, time.published', 'datetime')),
      date(text('.single-cat')),
    ],
  },
  remove: [
    { select: '#related_posts, .related-posts, .yarpp-related, .jp-relatedposts', why: 'Other posts.' },
    { select: '.lwptoc, #ez-toc-container, #toc_container', why: 'A table of contents made by a plug-in.' },
    { select: '.entry-share, .sharedaddy, .post-share, .post-actions', why: 'Share, like and reward buttons.' },
    { select: '.entry-tags, .post-tags, .article-tags', why: 'Tags that lead to other pages.' },
    { select: '.post-note, .post-copyright, .article-copyright', why: 'Standing lines about rights.' },
    { select: '.entry-content p', text: /^本文(?:链接|地址|網址|連結)[:：]/, why: 'The address of the page itself.' },
  ],
};
