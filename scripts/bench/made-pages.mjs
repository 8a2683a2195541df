/**
 * Pages of known sizes for the cleaning bench: what a long text costs, and what the furniture around a short one costs.
 * The same size gives the same page, so that runs compare.
 */

const MEGABYTE = 1024 * 1024;
const SIZES = [0.5, 1, 2.5, 5, 10];

const WORDS =
  '春 天 的 城 市 里 人 们 说 着 新 的 故 事 江 边 灯 火 与 书 店 夜 雨 听 见 远 山 公 路 旧 车 站 朋 友 写 信'.split(
    ' ',
  );

/** A sequence that looks random and is always the same (Park and Miller). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function sentence(next) {
  const length = 12 + next(30);
  const words = Array.from({ length }, () => WORDS[next(WORDS.length)]);
  words.splice(6 + next(5), 0, '，');
  return `${words.join('')}。`;
}

const paragraph = (next) => Array.from({ length: 2 + next(4) }, () => sentence(next)).join('');

/** Blocks until the page has its size, counted in characters as the bench's kilobytes are. */
function fillTo(characters, block) {
  const blocks = [];
  for (let length = 0; length < characters; length += blocks.at(-1).length) blocks.push(block(blocks.length));
  return blocks.join('\n');
}

/** As WeChat's editors leave it: sections, spans and styles around each paragraph, a lazy picture now and then. */
function wechatParagraph(next, index) {
  const style = 'margin: 0px 8px; line-height: 1.75em; letter-spacing: 1px; font-size: 15px; box-sizing: border-box;';
  const picture = `<section style="${style}"><img class="rich_pages" data-ratio="0.66" data-w="1080" data-src="https://mmbiz.example/mmbiz_png/${index}/640?wx_fmt=png"></section>`;
  const text = `<section style="${style}"><p style="${style}"><span style="${style}" leaf="">${paragraph(next)}</span></p></section>`;
  return index % 8 === 7 ? picture + text : text;
}

function longProse(characters) {
  const next = numbers(7);
  const body = fillTo(characters, (index) => wechatParagraph(next, index));
  const html = `<!doctype html><html><head><title>长文</title><meta property="og:title" content="长文"></head><body>
<div id="img-content"><h1 id="activity-name">长文</h1><a id="js_name">某号</a>
<div class="rich_media_content" id="js_content" style="visibility: hidden;">${body}</div></div>
<script>var ct = "1544880840"; var msg_title = '长文'; var nick_name = '某号';</script></body></html>`;
  return { url: 'https://mp.weixin.qq.com/s/made', html };
}

/** Lists of other pages, cards and scripts in turn, as portals stack them around an article. */
function furniture(next, index) {
  const links = Array.from(
    { length: 12 },
    (_, row) =>
      `<li class="item"><a href="/2018/${index}/${row}.html" target="_blank"><img data-original="/pic/${index}-${row}.jpg" alt=""><span>${sentence(next).slice(0, 16)}</span></a><em>12-15</em></li>`,
  );
  const list = `<div class="box box-${index % 9}"><h3>热门推荐</h3><ul class="list">${links.join('')}</ul></div>`;
  const items = Array.from(
    { length: 40 },
    (_, row) => `{"id":${index * 40 + row},"name":"${sentence(next)}","type":"news"}`,
  );
  return index % 3 === 2
    ? `<script>window.__list_${index} = {"items":[${items.join(',')}],"pubtime":""};</script>`
    : list;
}

function muchFurniture(characters) {
  const next = numbers(11);
  const half = () => fillTo(characters / 2, (index) => furniture(next, index));
  const article = Array.from({ length: 30 }, () => `<p>　　${paragraph(next)}</p>`).join('\n');
  const html = `<!doctype html><html><head><title>短文_某网</title></head><body><div class="page"><div class="head">${half()}</div>
<div class="main"><h1>短文</h1><div class="info">2018-12-15 21:34 来源：某网</div><div class="content">${article}</div></div>
<div class="foot">${half()}</div></div></body></html>`;
  return { url: 'https://news.example/2018/1215/1.html', html };
}

const KINDS = { 'long prose': longProse, 'much furniture': muchFurniture };

/** One page after the other, since all of them are 40 MB. */
export function* madePages() {
  for (const [kind, make] of Object.entries(KINDS))
    for (const megabytes of SIZES) yield { kind, megabytes, ...make(megabytes * MEGABYTE) };
}
