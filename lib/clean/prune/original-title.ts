/** 原标题：… (the headline before the portal changed it) is metadata, not text. */
import { lineRule } from './line-rule';

export const originalTitle = lineRule({
  id: 'original-title',
  why: 'The original headline, kept as metadata.',
  where: 'ends',
  pattern: /^[（(【[]?\s*(?:本文)?原(?:文)?(?:标题|標題|题|題)(?:为|為)?\s*[:：《“「]/u,
  maxCharacters: 120,
  fills: true,
});
