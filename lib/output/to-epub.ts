/** One article or many as a book (EPUB 3) for readers of every make, with pictures and a table of contents. */
import { strToU8 } from 'fflate';
import { findAll } from '../clean/dom';
import { linkedByline } from './linked-byline';
import { CONTAINER, navigationFile, packageFile, xhtmlPage, type Book, type BookItem } from './epub/book-files';
import { corePicture } from './epub/core-picture';
import { fitForEpub } from './epub/xhtml-body';
import { escapeMarkup } from './escape-markup';
import type { ExportableArticle } from './exportable-article';
import { pictureSize } from '../pictures/picture-size';
import { noPictures, PICTURE_ENDINGS, type PictureLookup } from './pictures';
import { sanitisedBody } from './sanitised-body';
import { zipFile, type ZipFile } from './zip-file';

const STYLE = `body{line-height:1.7}h1{font-size:1.4em;line-height:1.35}.byline{opacity:.7}img{max-width:100%}
figcaption{font-size:.875em}blockquote{margin:1em 0 1em 1em}pre{white-space:pre-wrap}
td,th{border:1px solid #888;padding:.2em .5em}table{border-collapse:collapse}
`;

export interface EpubOptions {
  /** Of the whole book; the title of its only article where absent. */
  title?: string;
  pictureOf?: PictureLookup;
}

/** Pixels of the shorter side: smaller ones are ornaments. */
const COVER_FROM = 300;

interface Writing {
  zip: ZipFile;
  items: BookItem[];
  pictureOf: PictureLookup;
  /** Path inside the book by address: a picture that several articles show lies in it once. */
  pictures: Map<string, string>;
}

/** @throws RangeError without articles: a book needs a page. Needs a real browser's DOM. */
export async function toEpub(articles: readonly ExportableArticle[], options: EpubOptions = {}): Promise<Blob> {
  const [first] = articles;
  if (!first) throw new RangeError('a book needs at least one article');
  const { pictureOf = noPictures } = options;
  const writing: Writing = { zip: zipFile(), items: [], pictureOf, pictures: new Map() };
  const { zip } = writing;
  // The specification wants this one first and uncompressed: readers look for it at a fixed place.
  zip.addBytes('mimetype', strToU8('application/epub+zip'));
  zip.addText('META-INF/container.xml', CONTAINER);
  for (const [index, article] of articles.entries()) await addChapter(writing, article, `article-${index + 1}.xhtml`);
  const book: Book = {
    title: options.title || titleOf(first),
    identifier: await identifierOf(articles),
    language: languageOf(first),
    authors: [...new Set(articles.flatMap(({ metadata }) => (metadata.author ?? metadata.source) || []))],
    items: writing.items,
  };
  zip.addText('EPUB/package.opf', packageFile(book));
  zip.addText('EPUB/nav.xhtml', navigationFile(book));
  zip.addText('EPUB/style.css', STYLE);
  return zip.end('application/epub+zip');
}

async function addChapter(writing: Writing, article: ExportableArticle, path: string): Promise<void> {
  const title = titleOf(article);
  const body = sanitisedBody(article.html);
  for (const player of findAll(body, 'video, audio')) player.replaceWith(player.getAttribute('src') ?? '');
  for (const image of findAll(body, 'img')) {
    const inside = await addPicture(writing, image.getAttribute('src') ?? '', article);
    if (inside === undefined) image.replaceWith(image.getAttribute('alt') ?? '');
    else image.setAttribute('src', inside);
  }
  fitForEpub(body);
  const head = `<h1>${escapeMarkup(title)}</h1><p class="byline">${linkedByline(article.metadata)}</p>`;
  const nodes = [...body.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('');
  const page = xhtmlPage(title, languageOf(article), `${head}<div>${nodes}</div>`);
  writing.zip.addText(`EPUB/${path}`, page);
  writing.items.push({ path, type: 'application/xhtml+xml', title, mathml: body.querySelector('math') !== null });
}

async function addPicture(writing: Writing, address: string, article: ExportableArticle): Promise<string | undefined> {
  const there = writing.pictures.get(address);
  if (there !== undefined) return there;
  const kept = await writing.pictureOf(address, article);
  const picture = kept && (await corePicture(kept));
  if (!picture) return undefined;
  const path = `pictures/${writing.pictures.size + 1}.${PICTURE_ENDINGS[picture.type]}`;
  writing.pictures.set(address, path);
  const bytes = new Uint8Array(await picture.arrayBuffer());
  writing.zip.addBytes(`EPUB/${path}`, bytes);
  const cover = !writing.items.some((item) => item.cover) && isBig(bytes);
  writing.items.push({ path, type: picture.type, cover });
  return path;
}

function isBig(bytes: Uint8Array): boolean {
  const { width, height } = pictureSize(bytes) ?? { width: 0, height: 0 };
  return Math.min(width, height) >= COVER_FROM;
}

function titleOf({ metadata }: ExportableArticle): string {
  return metadata.title?.trim() || metadata.site;
}

function languageOf({ metadata }: ExportableArticle): string {
  return metadata.script === 'hant' ? 'zh-Hant' : 'zh-Hans';
}

async function identifierOf(articles: readonly ExportableArticle[]): Promise<string> {
  const names = articles.map(({ metadata }) => metadata.identity).join('\n');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(names)));
  return `urn:qingdu:${[...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
