/** paper.people.com.cn (人民日报 and its sister papers in print), as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { constant, date, match, people, rewritten, text } from '../sources';

export const peoplePaper: SiteRule = {
  id: 'people-paper',
  hosts: ['paper.people.com.cn'],
  when: '#ozoom',
  example: 'http://paper.people.com.cn/rmrb/html/2017-07/18/nw.D110000renmrb_20170718_1-01.htm',
  unproven: true,
  content: ['#ozoom'],
  metadata: {
    title: [text('.article > h1')],
    author: [
      people(
        rewritten(
          match(
            text('.article > .sec'),
            /^(?:■|本报|人民日报)*\s*(?:记者|通讯员)?\s*([\p{Script=Han}·\s]{2,20}?)\s*《/u,
          ),
          // Print sets a name of two characters as wide as one of three.
          /(?<=^|\s)(\p{Script=Han})\s(\p{Script=Han})(?=\s|$)/gu,
          '$1$2',
        ),
      ),
    ],
    source: [match(text('.article > .sec .date'), /《([^》]{2,12})》/u), constant('人民日报')],
    published: [date(text('.article > .sec .newstime')), date(text('.article > .sec .date'))],
  },
};
