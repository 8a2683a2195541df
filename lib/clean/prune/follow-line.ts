/** 点击上方蓝字关注, 点赞在看转发, 加入粉絲團: calls to follow, never part of what is told. */
import { pictureMeasure } from '../picture-measure';
import { lineRule } from './line-rule';
import { wholeLine } from './whole-line';

/** Height by width of a banner. */
const THIN = 0.3;
/** Pixels: codes to scan are square and no wider. */
const CODE = 500;

/** Buttons below an article. */
const BUTTONS = '点赞|分享|收藏|转发|在看';
/** What the reader is asked to do; a word of the button, or a verb with its object. */
const DEED =
  '点(?:个|個)?(?:赞|讚|亮|关注|这里|這裡|在看|好看|“|「)|点一下|转发(?:给|到|朋友圈|一下|吧|收藏|$)|分享(?:给|到|出去|一下|$)|收藏(?:起来|一下|吧|$)|关注(?:我|本|一下|吧|$)|星标|打赏|赞赏|在看';

/** With these the word becomes part of a sentence about it. */
const NOT_PROSE = '(?!文化|[的者量数率是不之后時时了过成和与])';

export const followLine = lineRule({
  id: 'follow-line',
  why: 'A call to follow, like or share.',
  where: 'ends',
  pattern: wholeLine([
    '(?:点击|點擊|点|戳)?(?:上方|下方|上面|下面|左上角|右下角|顶部)?.{0,4}(?:蓝字|藍字|蓝色|名片|卡片).{0,6}(?:关注|關注|订阅|訂閱|星标|一起).{0,24}',
    '(?:点击|點擊|点|戳)(?:上方|下方|上面|下面|左上角|右下角|顶部|标题下方?|文末).{0,20}(?:关注|關注|订阅|訂閱|星标|收听|加入).{0,36}',
    `(?:欢迎|歡迎|请|快来|记得|点击)?(?:关注|關注|订阅)(?:我们|我們|本号|公众号|微信|微博|视频号|我|一下)${NOT_PROSE}.{0,24}`,
    '欢迎(?:关注|订阅|投稿|转载|分享|转发|收藏|留言)(?:[\\s、/，,+｜|]*(?:关注|订阅|投稿|转载|分享|转发|收藏|留言)){0,4}(?:本号|我们)?',
    '欢迎(?:转发|分享)(?:到|至|给).{0,16}',
    '(?:感谢|谢谢|感謝)(?:您的|你的|大家)?(?:关注|阅读|观看|支持|點閱|收看)[/、，,]?.{0,16}',
    `.{0,12}(?:点个|點個|点亮|给个|顺手点?)[“"「【]?(?:赞|讚|在看|好看|星标)${NOT_PROSE}.{0,24}`,
    `[^。，]{0,12}点[“"「【]?(?:赞|讚|在看|好看|星标)${NOT_PROSE}[^。，]{0,16}`,
    `(?:求)?(?:${BUTTONS})(?:[\\s、/，,+＋|｜·]*(?:${BUTTONS}|关注|评论|留言|赞赏|三连)){1,4}.{0,12}`,
    // One shape of layout tools writes a ball before each button.
    `球?(?:${BUTTONS})`,
    '(?:一键|顺手|给我|求)?三连.{0,10}|一键三连.{0,12}',
    `(?:如果)?(?:你|您)?(?:也)?(?:觉得|认为|喜欢|看完|读完|认同).{0,14}(?:好看|不错|有用|有帮助|有启发|有收获|有道理|喜欢|本文|这篇|文章|的朋友|的话).{0,12}(?:${DEED}).{0,20}`,
    '(?:好文|干货)?.{0,4}(?:必须|我就知道你|就知道你|既然)[“"「【]?在看[”"」】]?(?:[，,!！].{0,12}|吧|了)?',
    '(?:让)?更多人?(?:的人)?(?:看到|知道).{0,4}|点亮.{0,6}(?:花|心|小星星)',
    '(?:喜欢|觉得).{0,10}请?(?:点这里|点击这里|转发朋友圈)',
    '(?:由于|因为?)?(?:微信|公众号|公眾號|平台).{0,12}(?:改版|推送|规则|规律|机制|乱序).{0,50}(?:星标|在看|置顶|错过|走散|失联).{0,20}',
    '(?:关注|點擊|点击|进入).{0,8}视频号.{0,14}',
    '>{1,2}\\s*加入.{0,30}',
    '.{0,8}(?:下載|下载).{0,12}(?:APP|App|客户端|客戶端).{0,20}',
    '(?:阅读|閱讀)(?:原文|全文)(?:可|即可)?(?:查看|了解|获取|购买|报名|$).{0,20}',
    '(?:点击|點擊|戳|点).{0,6}(?:阅读原文|閱讀原文|左下角).{0,30}',
    '[^。]{0,40}(?:點我|点我|按我|立即)(?:下載|下载)\\s?(?:APP|App|客户端).{0,20}',
    '.{0,6}(?:設為|设为)(?:星标|首页|首頁).{0,12}',
  ]),
  maxCharacters: 80,
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
