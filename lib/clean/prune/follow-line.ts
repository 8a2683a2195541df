/** 点击上方蓝字关注, 点赞在看转发, 加入粉絲團: calls to follow, never part of what is told. */
import { pictureMeasure } from '../picture-measure';
import { lineRule } from './line-rule';

/** Height by width of a banner. */
const THIN = 0.3;
/** Pixels: codes to scan are square and no wider. */
const CODE = 500;

export const followLine = lineRule({
  id: 'follow-line',
  why: 'A call to follow, like or share.',
  where: 'ends',
  pattern:
    /^[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*(?:(?:点击|點擊|点|戳)?(?:上方|下方|上面|下面|左上角|右下角|顶部)?.{0,4}(?:蓝字|藍字|蓝色|名片|卡片).{0,6}(?:关注|關注|订阅|訂閱|星标|一起).{0,24}|(?:欢迎|歡迎|请|快来|记得|点击)?(?:关注|關注|订阅)(?:我们|我們|本号|公众号|微信|微博|我|一下).{0,24}|(?:感谢|谢谢|感謝)(?:您的|你的|大家)?(?:关注|阅读|观看|支持|點閱|收看)[/、，,]?.{0,16}|.{0,12}(?:点个|點個|点亮|点|给个|顺手)[“"「【]?(?:赞|讚|在看|好看|星标).{0,24}|(?:求)?(?:点赞|分享|收藏|转发|在看)(?:[\s、/，,+＋|｜·]*(?:点赞|分享|收藏|转发|在看|关注|评论|留言|赞赏|三连)){1,4}.{0,12}|>{1,2}\s*加入.{0,30}|.{0,8}(?:下載|下载).{0,12}(?:APP|App|客户端|客戶端).{0,20}|(?:阅读|閱讀)(?:原文|全文)|(?:点击|點擊|戳|点).{0,6}(?:阅读原文|閱讀原文|左下角).{0,30}|.{0,6}(?:設為|设为)(?:星标|首页|首頁).{0,12})[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*$/u,
  maxCharacters: 60,
  picture: 'beside',
  pictureIs: calls,
});

/** A moving or thin picture, or a code to scan; a photo beside the line is the article's. */
function calls(image: Element): boolean {
  const measure = pictureMeasure(image);
  if (!measure) return false;
  const ratio = measure.height / measure.width;
  return measure.gif || ratio <= THIN || (measure.width <= CODE && ratio >= 0.95 && ratio <= 1.05);
}
