/** 关键词：…, 標籤：… at the foot: what the site files the article under. A paper prints its keywords above. */
import { lineRule } from './line-rule';

export const keywordLine = lineRule({
  id: 'keyword-line',
  why: 'What the site files the article under.',
  where: 'tail',
  pattern: /^(?:本文)?(?:关键[词字]|關鍵[字詞词]|标签|標籤|標簽|文章标签|[Tt]ags?)\s*[:：][^。！？]{0,80}$/u,
  maxCharacters: 90,
});
