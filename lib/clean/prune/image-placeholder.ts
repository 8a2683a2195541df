/** 圖片默認標題_fororder_3: what a CMS prints where nobody wrote a caption. */
import { lineRule } from './line-rule';

/** Also met as the `alt` of pictures, see `normalise/placeholder-alt`. */
export const IMAGE_PLACEHOLDER =
  /^\s*(?:(?:图片|圖片)(?:默认|默認|默认的)(?:标题|標題)[\w()-]{0,30}|(?:点击|點擊)?(?:输入|輸入|添加)(?:图片|圖片)(?:描述|说明|說明)(?:[（(].{0,16}[)）])?|image\.(?:png|jpe?g|gif)|IMG_\d+(?:\.\w+)?)\s*$/iu;

export const imagePlaceholder = lineRule({
  id: 'image-placeholder',
  why: 'A caption that the system put where nobody wrote one.',
  where: 'anywhere',
  pattern: IMAGE_PLACEHOLDER,
  maxCharacters: 40,
});
