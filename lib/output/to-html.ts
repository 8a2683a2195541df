/** An article as one file that any browser opens, with its pictures inside and a policy that lets nothing else in. */
import { findAll } from '../clean/dom';
import { escapeMarkup } from './escape-markup';
import type { ExportableArticle } from './exportable-article';
import { linkedByline } from './linked-byline';
import { markHighlights } from './mark-highlights';
import { notesSection } from './notes-section';
import { noPictures, PICTURE_ENDINGS, toDataAddress, type PictureLookup } from './pictures';
import { sanitisedBody } from './sanitised-body';

/** Nothing runs, nothing is fetched: not even a tracker that slipped through could call home. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-src 'none'";
const STYLE = `:root{color-scheme:light dark}
body{max-width:38em;margin:2.5em auto;padding:0 1.25em;font:1.0625rem/1.8 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6em;line-height:1.35}
.byline{opacity:.7}
img{max-width:100%;height:auto}
figure{margin:1.5em 0}
figcaption{font-size:.875em;opacity:.7}
blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #8888}
pre{overflow-x:auto;padding:1em;background:#8881}
table{border-collapse:collapse}td,th{border:1px solid #8886;padding:.3em .6em}
mark{color:inherit;background:#ffe14d66;border-bottom:2px solid #a67c00}
mark.green{background:#5fc46a55;border-bottom:2px dashed #2c7a3f}
mark.blue{background:#5aa2ff55;border-bottom:2px dotted #2868b8}
mark.pink{background:#ff86b455;border-bottom:4px double #b53a70}
.notes{margin-top:3em;border-top:1px solid #8886}
@media print{body{margin:0;max-width:none}}`;

/** A picture that is not kept leaves its address as a link and a place of its own in the text. */
export async function toHtml(article: ExportableArticle, pictureOf: PictureLookup = noPictures): Promise<string> {
  const { metadata } = article;
  const body = sanitisedBody(article.html);
  markHighlights(body, article);
  await putPicturesInside(body, (address) => pictureOf(address, article));
  for (const link of findAll(body, 'a[href]')) link.setAttribute('rel', 'noopener noreferrer');
  const title = escapeMarkup(metadata.title ?? metadata.site);
  const address = escapeMarkup(metadata.url);
  const notes = notesSection(article);
  return `<!doctype html>
<html lang="${metadata.script === 'hant' ? 'zh-Hant' : 'zh-Hans'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${address}">
<style>${STYLE}</style>
</head>
<body>
<article>
<h1>${title}</h1>
<p class="byline">${linkedByline(metadata)}</p>
${body.innerHTML}
${notes && `<section class="notes">\n${notes}\n</section>\n`}</article>
</body>
</html>
`;
}

async function putPicturesInside(
  body: HTMLElement,
  pictureOf: (address: string) => Promise<Blob | undefined>,
): Promise<void> {
  for (const source of findAll(body, 'picture source, video source, audio source')) source.remove();
  for (const player of findAll(body, 'video, audio')) linkInstead(player, player.getAttribute('src'));
  for (const image of findAll(body, 'img')) {
    const address = image.getAttribute('src') ?? '';
    const picture = await pictureOf(address);
    if (picture && picture.type in PICTURE_ENDINGS) image.setAttribute('src', await toDataAddress(picture));
    else linkInstead(image, address);
  }
}

/** What the file cannot show stays one click away. */
function linkInstead(element: Element, address: string | null): void {
  const document = element.ownerDocument;
  const words = element.getAttribute('alt') || address || '';
  if (!address || element.closest('a')) return element.replaceWith(words);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  element.replaceWith(link);
}
