/** Makes the body of WeChat posts whose text and pictures stand in script variables: image posts, text posts, videos, recordings, share panels. */
import { find, hasMedia, isBlank, parseHtml, textOf } from '../dom';
import type { ArticlePage } from '../page';
import { readScriptList, readScriptMarkup } from '../script-value';
import { decodeEntities } from '../decode-entities';
import { buildMediaPost } from './build-media-post';
import { kindOfPost } from './kind-of-post';
import { mediaKind } from './media-kind';
import { textOfPost } from './text-of-post';

/** `#js_content` of such a page is empty or a stub of 10 to 20 characters. */
const STUB_CHARACTERS = 40;

export function buildPost(page: ArticlePage): Element | undefined {
  const media = mediaKind(page);
  if (media) return buildMediaPost(page, media);
  const kind = kindOfPost(page);
  const served = find(page.document, '#js_content');
  if (kind === undefined || kind === 'reprint') {
    if (served && (!isBlank(served) || hasMedia(served))) return undefined;
  } else if (kind === 'share' && served && textOf(served).length > STUB_CHARACTERS && served.children.length > 1)
    return undefined;
  const markup = bodyMarkup(page, kind);
  const pictures = kind === 'image-post' || markup === undefined ? picturesOf(page) : [];
  if (markup === undefined && pictures.length === 0) return undefined;
  const body = page.document.createElement('div');
  if (markup !== undefined) body.append(...parseHtml(markup).body.childNodes);
  body.append(...pictures);
  return body;
}

/** Image and text posts keep plain text with line breaks, the others markup. */
function bodyMarkup({ scripts }: ArticlePage, kind: string | undefined): string | undefined {
  const plain = kind === 'image-post' || kind === 'text-post';
  const markup =
    readScriptMarkup(scripts, 'content_noencode') ??
    (plain ? (readScriptMarkup(scripts, 'content') ?? readScriptMarkup(scripts, 'desc')) : undefined);
  return plain && markup !== undefined ? textOfPost(markup) : markup;
}

/** The post's own pictures; nested covers and watermarks also have a `cdn_url` and are none. */
function picturesOf({ document, scripts }: ArticlePage): Element[] {
  return readScriptList(scripts, 'picture_page_info_list').flatMap((entry) => {
    const address = typeof entry === 'object' && !Array.isArray(entry) ? entry['cdn_url'] : undefined;
    if (typeof address !== 'string' || !/^https?:/.test(address)) return [];
    const paragraph = document.createElement('p');
    const image = document.createElement('img');
    image.setAttribute('src', decodeEntities(address));
    paragraph.append(image);
    return [paragraph];
  });
}
