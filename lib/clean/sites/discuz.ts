/** Discuz! forums (X2–X3): the first post of a thread is what its writer published; the answers are not part of it. */
import type { SiteRule } from '../site-rule';
import { attribute, date, text } from '../sources';

export const discuz: SiteRule = {
  id: 'discuz',
  hosts: [],
  when: 'body.pg_viewthread #postlist .t_f',
  single: true,
  example: 'https://forum.example/thread-1-1-1.html',
  unproven: true,
  content: ['#postlist > div:first-of-type .t_f'],
  metadata: {
    title: [text('#thread_subject')],
    author: [text('#postlist > div:first-of-type .authi .xw1')],
    published: [
      date(attribute('#postlist > div:first-of-type [id^="authorposton"] span', 'title')),
      date(text('#postlist > div:first-of-type [id^="authorposton"]')),
    ],
  },
  remove: [
    { select: '#postlist .t_f .pstatus', why: 'The line that says when the post was edited.' },
    { select: '#postlist .t_f .attach_nopermission, #postlist .t_f .tip', why: 'What guests may not see.' },
  ],
};
