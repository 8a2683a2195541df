/** A WeChat article of any size, made as real ones are: most of it scripts and style, the body a long run of styled sections. */

const SENTENCES = [
  '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。',
  '茶馆的老板说，雨季一来，山路就滑，送货的人要绕半个下午才到得了镇上。',
  '后来有人在渡口修了一座小桥，桥栏上刻着每一位出钱出力的人的名字。',
  '孩子们最喜欢的是顶楼的阅览室，从那里望出去，能看见整条江慢慢转弯。',
];

/** The part of a page's size that is body; the rest is script and style. */
const BODY_SHARE = 0.12;
/** Bodies of real pages of 3 MB: 36 to 96 kB. */
const LONGEST_BODY = 100_000;
const STYLE_SHARE = 0.2;

const section = (index) =>
  `<section style="margin: 0px 8px; line-height: 1.75em; letter-spacing: 1px; box-sizing: border-box;"><span style="font-size: 15px; color: rgb(63, 63, 63);">${SENTENCES[index % SENTENCES.length]}第${index}页，${SENTENCES[(index * 3 + 1) % SENTENCES.length]}</span></section>${
    index % 12 === 0
      ? `<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.66" data-type="jpeg" data-w="1080" data-src="https://mmbiz.qpic.cn/mmbiz_jpg/bench${index}/640?wx_fmt=jpeg"></section>`
      : ''
  }`;

const statement = (index) =>
  `define("biz_wap/utils/part${index}.js",["a","b"],function(require,module){"use strict";var list=[${index},"\\x26lt;",{"name":"part${index}"}];function step(value){return value&&list.indexOf(value)>${index % 7}?{code:${index},text:"ok"}:null}module.exports={step:step}});\n`;

const styleRule = (index) =>
  `.rich_media_part_${index} .item{display:-webkit-box;padding:${index % 20}px;color:rgba(0,0,0,.${index % 9})}\n`;

/** @param {(index: number) => string} make @param {number} length in UTF-16 units, reached or just passed */
function repeat(make, length) {
  const parts = [];
  for (let index = 0, size = 0; size < length; index++) {
    const part = make(index);
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** @param {number} length of the whole page, in UTF-16 units, about */
export function longWechatPage(length) {
  const body = repeat(section, Math.min(LONGEST_BODY, length * BODY_SHARE));
  const style = repeat(styleRule, length * STYLE_SHARE);
  const script = repeat(statement, length * (1 - BODY_SHARE - STYLE_SHARE));
  return `<!doctype html><html><head><meta charset="utf-8"><title></title>
<meta property="og:title" content="江边图书馆的一年"><style>${style}</style>
<script type="text/javascript">var biz = "MzBench000==" || "", mid = "1000000001", idx = "1"; var ct = "1700000000"; var nickname = htmlDecode("江边来信"); var msg_title = '江边图书馆的一年'.html(false);</script></head>
<body id="activity-detail"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary">
<h1 class="rich_media_title" id="activity-name">江边图书馆的一年</h1>
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname"><a id="js_name">江边来信</a></span><em id="publish_time" class="rich_media_meta">2023年11月15日 06:13</em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;">${body}</div></div></div></div>
<script type="text/javascript">var define = function () {}; function htmlDecode(text) { return text; } ${script}</script></body></html>`;
}
