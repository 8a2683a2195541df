/** The one page that shows what a demo run did. */

const escape = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character],
  );

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, 'Noto Sans CJK SC', sans-serif; }
  body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
  h1, h2 { line-height: 1.25; } h2 { margin-top: 3rem; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; } dt { opacity: .65; } dd { margin: 0; }
  .shots { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
  figure { margin: 0; } figcaption { font-size: .875rem; opacity: .75; }
  img { width: 100%; border: 1px solid #8885; border-radius: 6px; max-height: 24rem; object-fit: cover; object-position: top; }
  .failed { color: #c0392b; }`;

/** @typedef {{ file: string, caption: string }} Shot */

const figure = ({ file, caption }) =>
  `<figure><a href="${escape(file)}"><img src="${escape(file)}" alt="${escape(caption)}" loading="lazy"></a><figcaption>${escape(caption)}</figcaption></figure>`;

function section({ name, url, facts, shots, markdown, error, seconds }) {
  const list = Object.entries(facts).map(([term, value]) => `<dt>${escape(term)}</dt><dd>${escape(value)}</dd>`);
  return `<section><h2>${escape(facts.title ?? name)}</h2>
${error ? `<p class="failed">${escape(error)}</p>` : ''}
<dl><dt>address</dt><dd>${escape(url)}</dd>${list.join('')}<dt>time</dt><dd>${seconds.toFixed(1)} s</dd></dl>
${markdown ? `<p><a href="${escape(markdown)}">${escape(markdown)}</a></p>` : ''}
<div class="shots">${shots.map(figure).join('')}</div></section>`;
}

/** @param {{ pages: object[], library: Shot[], views: Shot[] }} run */
export function reportHtml({ pages, library, views }) {
  const done = pages.filter((page) => !page.error).length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>QingDu demo</title><style>${STYLE}</style></head>
<body><h1>清读 QingDu: ${done} of ${pages.length} pages cleaned, saved and converted</h1>
${pages.map(section).join('\n')}
<section><h2>Library</h2><div class="shots">${library.map(figure).join('')}</div></section>
<section><h2>Every view</h2><div class="shots">${views.map(figure).join('')}</div></section>
</body></html>
`;
}
