/** Blogs made with Hexo, in the themes that most of them use. */
import type { SiteRule } from '../site-rule';
import { attribute, date, text } from '../sources';

export const hexo: SiteRule = {
  id: 'hexo',
  hosts: [],
  when: 'meta[name="generator"][content^="Hexo"]',
  example: 'https://blog.example/2020/01/01/hello-world/',
  unproven: true,
  content: ['.post-body', '.article-entry', '#article-container', '.post-content', '.markdown-body'],
  metadata: {
    title: [text('h1.post-title'), text('h1.article-title')],
    published: [date(attribute('time[itemprop~="datePublished"]', 'datetime'))],
  },
  remove: [
    { select: '.post-copyright, .declare, .post-reward, .reward-container', why: 'Rights, and a request for money.' },
    { select: 'figure.highlight .gutter', why: 'Line numbers of code.' },
    { select: '.headerlink, .header-anchor', why: 'Marks that link a heading to itself.' },
  ],
};
