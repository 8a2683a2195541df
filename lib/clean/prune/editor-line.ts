/** 责任编辑：… and its kin at the foot of an article: metadata where it names the editor. */
import { lineRule } from './line-rule';

export const editorLine = lineRule({
  id: 'editor-line',
  why: 'Names of editors, kept as metadata.',
  where: 'tail',
  pattern:
    /^[（(【[]?\s*(?:(?:本文|责任|責任|值班|执行|網絡|网络|初审|实习|新媒体)?(?:编辑|編輯)|(?:责|責)(?:编|編)|校\s*对|校對|审\s*核|審核|编\s*审|监\s*制|值班总编|(?:一|二|三|初|复|终)审|美编|排版|制作|值班编委)\s*[:：丨|｜︱/／]\s*\S.*$/u,
  maxCharacters: 80,
  fills: true,
});
