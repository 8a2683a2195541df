/** Pages of several kinds around made articles, each another: what a person meets who saves for a year. */
import { articleMaker } from '../library/make-articles.mjs';
import { longWechatPage } from '../ui/long-wechat-page.mjs';

const WECHAT = 'https://mp.weixin.qq.com';
/** The extension under test may visit it. */
export const NEWS = 'https://news.example.org';

const head = (title, more = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${more}</head><body>`;
const links = (words) =>
  words.map((word, at) => `<li><a href="/2018/${at}.html"><span>${word}</span></a></li>`).join('');

/** @param {{ title: string, lines: string[], words: string[], number: number }} made */
const KINDS = {
  wechat({ title, lines, number }) {
    const section = (line, at) =>
      `<section style="margin:0 8px"><p><span style="font-size:15px">${line}</span></p>${
        at % 6 === 5
          ? `<img class="rich_pages" data-w="1080" data-src="https://mmbiz.example/${number}-${at}/640">`
          : ''
      }</section>`;
    return {
      url: `${WECHAT}/s/soak-${number}`,
      html: `${head(title, `<meta property="og:title" content="${title}">`)}<h1 id="activity-name">${title}</h1><a id="js_name">某号</a>
        <div id="js_content" style="visibility:hidden">${lines.map(section).join('')}</div>
        <script>var ct = "1544880840"; var msg_title = '${title}'; var nick_name = '某号';</script></body></html>`,
    };
  },
  longWechat({ title, lines, number }) {
    const html = longWechatPage(150_000).replace('</body>', `<!-- ${title} ${lines[0]} --></body>`);
    return { url: `${WECHAT}/s/long-${number}`, html };
  },
  news({ title, lines, words, number }) {
    return {
      url: `${NEWS}/2018/1215/${number}.html`,
      html: `${head(`${title}_某网`)}<div class="head"><ul>${links(words)}</ul></div><div class="main"><h1>${title}</h1>
        <div class="info">2018-12-15 21:34 来源：某网</div><div class="content">${lines.map((line) => `<p>　　${line}</p>`).join('')}</div></div>
        <div class="foot"><ul>${links(words)}</ul></div></body></html>`,
    };
  },
  tables({ title, lines, words, number }) {
    const row = (at) => `<tr><td>${words[at % words.length]}</td><td>${at}</td></tr>`;
    const table = `<table>${Array.from({ length: 20 }, (_, at) => row(at)).join('')}</table>`;
    return {
      url: `${NEWS}/notes/${number}.html`,
      html: `${head(title)}<article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}${table}
        <pre><code>${words.join('\n')}</code></pre></article></body></html>`,
    };
  },
};

/** @returns {() => { kind: string, url: string, html: string }} the next page, with the same pages in every run */
export function soakPages() {
  const maker = articleMaker(9);
  const kinds = Object.keys(KINDS);
  let number = 0;
  return () => {
    const { article } = maker.next();
    const lines = article.text.split('\n').filter((line) => line.length > 20);
    const kind = kinds[number % kinds.length];
    const filled = lines.length > 2 ? lines : [...maker.next().article.text.split('\n'), ...lines];
    const words = maker.words.slice(100 + (number % 50) * 20, 120 + (number % 50) * 20);
    return { kind, ...KINDS[kind]({ title: article.metadata.title, lines: filled, words, number: number++ }) };
  };
}
