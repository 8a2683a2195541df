/** 知乎: one answer (2015 and since 2018) or a column article. A question with several answers is no article. */
import type { SiteRule } from '../site-rule';
import { attribute, constant, date, match, text } from '../sources';

/** The address of one answer shows it above others; the page of a question lists them alike. */
const SEVERAL_ANSWERS =
  '#QuestionAnswers-answers .List-item ~ .List-item, #zh-question-answer-wrap > .zm-item-answer:first-child + .zm-item-answer';

export const zhihu: SiteRule = {
  id: 'zhihu',
  hosts: ['zhihu.com'],
  example: 'https://www.zhihu.com/question/23603839/answer/89241588',
  unproven: true,
  states: [{ select: SEVERAL_ANSWERS, state: 'not-article' }],
  content: [
    '.Post-RichTextContainer .RichText',
    '.Post-RichText',
    '.AnswerCard .RichContent-inner',
    '.QuestionAnswer-content .RichContent-inner',
    '#zh-question-detail .zm-editable-content, #zh-question-answer-wrap .zm-editable-content',
  ],
  metadata: {
    title: [text('h1.Post-Title'), text('.QuestionHeader-title'), text('#zh-question-title h2')],
    author: [
      attribute('.Post-Author meta[itemprop="name"]', 'content'),
      attribute(
        '.AnswerCard .AuthorInfo meta[itemprop="name"], .QuestionAnswer-content .AuthorInfo meta[itemprop="name"]',
        'content',
      ),
      text('.zm-item-answer-author-wrap a[href*="/people/"]'),
    ],
    source: [constant('知乎')],
    published: [
      date(match(text('.ContentItem-time, .answer-date-link'), /发布于\s*([\d\-: ]+)/)),
      date(
        attribute('.AnswerCard [itemprop="dateCreated"], .QuestionAnswer-content [itemprop="dateCreated"]', 'content'),
      ),
    ],
  },
  remove: [
    { select: '.zm-item-meta, .zm-item-vote-info', why: 'Votes, and buttons below an answer.' },
    { select: '.more-awesome, .more-awesome ~ *', why: 'Other answers.' },
  ],
};
