/** #图书馆 #河边, 收录于合集 #…: the topics of an article, which open lists of others. */
import { lineRule } from './line-rule';

export const topicTags = lineRule({
  id: 'topic-tags',
  why: 'Topics of the article, which open lists of others.',
  where: 'ends',
  pattern: [
    /^(?:[#＃][^\s#＃。！？]{1,20}[#＃]?\s*){2,12}$/u,
    /^(?:本文|已)?(?:收录于|收錄於)(?:合集|专辑|话题|話題|專輯)\s*[:：]?.{0,60}$/u,
  ],
  maxCharacters: 160,
});
