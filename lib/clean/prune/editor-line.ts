/** 责任编辑：… and its kin at the foot of an article: metadata where it names the editor. */
import { lineRule } from './line-rule';

/** 编辑 林一木: without a mark between, where names alone follow. */
const ROLE_AND_NAMES =
  /^(?:本期|本文|责任|值班|执行|新媒体)?(?:编辑|编審|编审|责编|审核|审校|校对|校审|排版|美编|监制|制作|初审|复审|终审|总编|主编|值班主任|编发)(?:\s+(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})){1,4}$/u;

export const editorLine = lineRule({
  id: 'editor-line',
  why: 'Names of editors, kept as metadata.',
  where: 'tail',
  pattern: [
    ROLE_AND_NAMES,
    /^[（(【[]?\s*(?:(?:本文|责任|責任|值班|执行|網絡|网络|初审|实习|新媒体)?(?:编辑|編輯)|(?:责|責)(?:编|編)|校\s*对|校對|审\s*核|審核|编\s*审|监\s*制|值班总编|(?:一|二|三|初|复|终)审|美编|排版|制作|值班编委|值班(?:主任|主编|主管)|排版设计|美术编辑|审校|校审|编排)\s*[:：丨|｜︱/／]\s*\S.*$/u,
  ],
  maxCharacters: 80,
  fills: true,
});
