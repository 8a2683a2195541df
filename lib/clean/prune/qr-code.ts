/** 长按识别二维码… with its picture: useless in a clean view, where nothing can be pressed or scanned. */
import { lineRule } from './line-rule';

export const qrCode = lineRule({
  id: 'qr-code',
  why: 'An invitation to scan a QR code, with the code.',
  where: 'anywhere',
  pattern:
    /^[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*(?:(?:请|請|微信|可|您可以|或|快|直接)*(?:长按|長按|扫描|掃描|扫码|掃碼|扫一扫|掃一掃|识别|識別|扫)[^。！？]{0,14}(?:二维码|二維碼|QR\s?Code|小程序码|图片|圖片|关注|關注)(?![的就时是有里上]|以后|之后)[^。！？]{0,24}|(?:长按|扫描|扫码|扫一扫)(?:识别|关注|添加|加入|进群|领取|报名|咨询|购买)[^。]{0,20}|[^。]{0,8}添加(?:微信|好友|客服)[^。]{0,20})[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*$/u,
  maxCharacters: 60,
  picture: 'beside',
});
