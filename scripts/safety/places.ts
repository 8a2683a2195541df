/** Where a payload may stand: pages and files that carry it on their way into the library. */
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';
import { cleanText } from '../../lib/clean/text/clean-text';
import type { Article } from '../../lib/clean/types';
import { readImport } from '../../lib/import/read-import';
import { toJson } from '../../lib/output/to-json';

const FILLER = '河水慢慢地流过村庄，两岸的人家早早地点起了灯。渡口边的老人还在等最后一班船，他说今年的水比去年大。';
const PROSE = `<p>${FILLER}</p><p>${FILLER}他又说了一遍。</p><p>${FILLER}没有人回答。</p>`;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

interface WechatParts {
  head?: string;
  title?: string;
  author?: string;
  account?: string;
  body?: string;
  script?: string;
}

const wechat = ({
  head = '',
  title = '河边',
  author = '周遥',
  account = '河边人',
  body = '',
  script = '',
}: WechatParts) =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><div id="js_article"><div class="rich_media_inner">
  <h1 class="rich_media_title" id="activity-name">${title}</h1><div id="meta_content"><span>${author}</span>
  <a id="js_name">${account}</a></div><div id="js_content" style="visibility:hidden">${PROSE}${body}${PROSE}</div></div></div>
  <script>var ct = "1710032400"; ${script}</script></body></html>`;

function articleOf(html: string, url: string): Article[] {
  const result = clean(parseHtml(html), url);
  return 'article' in result ? [result.article] : [];
}

const onWechat = (parts: WechatParts) => articleOf(wechat(parts), 'https://mp.weixin.qq.com/s/river');

async function imported(name: string, text: string): Promise<Article[]> {
  const content = new Blob([text]);
  const articles: Article[] = [];
  for await (const { entries } of readImport([{ name, size: content.size, open: async () => content }])) {
    articles.push(...entries.flatMap((entry) => (entry.kind === 'article' ? [entry.article] : [])));
  }
  return articles;
}

const markdown = (payload: string) => `---
title: ${JSON.stringify(payload)}
author: ${JSON.stringify(payload)}
url: https://example.org/river
---

${FILLER}

${payload}

${FILLER}
`;

/** By name: what of the payload becomes articles. */
export const PLACES: Record<string, (payload: string) => Article[] | Promise<Article[]>> = {
  'any page': (payload) =>
    articleOf(
      `<!doctype html><title>河</title><article><h1>河边</h1>${PROSE}${payload}${PROSE}</article>`,
      'https://example.org/a',
    ),
  'WeChat body': (payload) => onWechat({ body: payload }),
  title: (payload) => onWechat({ title: payload, head: `<title>${payload}</title>` }),
  author: (payload) => onWechat({ author: payload }),
  account: (payload) => onWechat({ account: payload }),
  meta: (payload) =>
    onWechat({
      title: '',
      head: ['og:title', 'og:description', 'og:image', 'og:url', 'author', 'article:published_time']
        .map((name) => `<meta property="${name}" name="${name}" content="${escape(payload)}">`)
        .join(''),
      script: `var msg_title = ${JSON.stringify(payload).replaceAll('<', '\\x3c')}; var nickname = msg_title;`,
    }),
  'front matter': (payload) => {
    const result = cleanText(markdown(payload), { name: 'a.md' });
    return 'article' in result ? [result.article] : [];
  },
  'imported Markdown': (payload) => imported('a.md', markdown(payload)),
  'imported HTML': (payload) => imported('a.html', wechat({ body: payload, title: payload })),
  'imported text': (payload) => imported('a.txt', `${payload}\n\n${FILLER}\n\n${payload}\n\n${FILLER}`),
  // As if somebody had written our own file by hand: nothing of it went through cleaning.
  'imported JSON': async (payload) => {
    const [honest] = onWechat({});
    if (!honest) throw new Error('the page without a payload is no article');
    const metadata = { ...honest.metadata, title: payload, author: payload, account: payload };
    return imported('a.json', toJson([{ ...honest, metadata, html: `${PROSE}${payload}` }]));
  },
};
