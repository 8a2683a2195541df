/** 本文来源：… 作者：… 责任编辑：… closes articles of portals; a plain 来源： line is the author's own and stays. */
import { lineRule } from './line-rule';

export const sourceStatement = lineRule({
  id: 'source-statement',
  why: 'Where the portal took the article from, kept as metadata.',
  where: 'tail',
  pattern: /^[（(【[]?\s*(?:本文|文章|稿件|信息)(?:来源|來源)\s*[:：]/u,
  maxCharacters: 120,
  fills: true,
});
