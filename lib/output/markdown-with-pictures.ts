/** An article as Markdown together with the files of its pictures, which it names by paths beside itself. */
import { findAll, parseHtml } from '../clean/dom';
import type { ExportableArticle, TextOptions } from './exportable-article';
import { webAddress } from './markdown/web-address';
import { PICTURE_ENDINGS, type PictureLookup } from './pictures';
import { toMarkdown } from './to-markdown';

const FOLDER = 'pictures';
/** Hexadecimal digits of the digest that name a picture: 64 bits. */
const DIGITS = 16;

export interface PictureFile {
  /** Relative to the Markdown file, such as `pictures/9f86d081884c7d65.jpg`: the same picture has the same name everywhere. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Pictures that are not kept keep their web address. Needs a page: workers have no DOM.
 *
 * @param addPicture is given each kept picture of the article once, one at a time.
 */
export async function markdownWithPictures(
  article: ExportableArticle,
  options: TextOptions,
  pictureOf: PictureLookup,
  addPicture: (file: PictureFile) => void | Promise<void>,
): Promise<string> {
  const paths = new Map<string, string>();
  for (const image of findAll(parseHtml(article.html).body, 'img')) {
    const address = image.getAttribute('src') ?? '';
    const absolute = webAddress(address, article.metadata.url, /^https?:$/);
    if (absolute === undefined || paths.has(absolute)) continue;
    const file = await fileOf(await pictureOf(address, article));
    if (!file) continue;
    paths.set(absolute, file.path);
    await addPicture(file);
  }
  return toMarkdown(article, { ...options, picturePaths: paths });
}

async function fileOf(picture: Blob | undefined): Promise<PictureFile | undefined> {
  const ending = picture && PICTURE_ENDINGS[picture.type];
  if (!picture || ending === undefined) return undefined;
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const name = [...digest.subarray(0, DIGITS / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { path: `${FOLDER}/${name}.${ending}`, bytes };
}
