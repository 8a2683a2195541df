/** Blogs made with Hugo, in the themes that most of them use. */
import type { SiteRule } from '../site-rule';

export const hugo: SiteRule = {
  id: 'hugo',
  hosts: [],
  when: 'meta[name="generator"][content^="Hugo"]',
  example: 'https://blog.example/posts/hello-world/',
  unproven: true,
  content: ['article .post-content', 'article .article-content', 'article .e-content', 'main article .content'],
  remove: [
    { select: '.lntable .lntd:first-child, .highlight .ln', why: 'Line numbers of code.' },
    { select: '.heading-element .anchor, a.anchor, a.headline-hash', why: 'Marks that link a heading to itself.' },
  ],
};
