/** Many articles as one zip, made piece by piece so that a whole library never lies in memory twice. */
import type { ExportableArticle, TextOptions } from './exportable-article';
import { fileName, numberedName } from './file-name';
import { markdownWithPictures } from './markdown-with-pictures';
import { noPictures, type PictureLookup } from './pictures';
import type { Template } from './template';
import { toHtml } from './to-html';
import { toPlainText } from './to-plain-text';
import { zipFile, type ZipFile } from './zip-file';

const ENDINGS = { markdown: 'md', text: 'txt', html: 'html' } as const;

export interface ArchiveOptions extends TextOptions {
  format: keyof typeof ENDINGS;
  /** Of the files' names. */
  name?: Template;
  /** HTML has kept pictures inside, Markdown in a folder beside the texts. */
  pictureOf?: PictureLookup;
  /** Called after each article with the number done so far. */
  onProgress?: (done: number) => void;
}

interface Writing {
  zip: ZipFile;
  options: ArchiveOptions;
  pictureOf: PictureLookup;
  /** Of pictures that lie in the archive already. */
  paths: Set<string>;
}

/** Every article becomes a file at the top of the archive, dated by its save, under a name of its own in any case. */
export async function toArchive(
  articles: Iterable<ExportableArticle> | AsyncIterable<ExportableArticle>,
  options: ArchiveOptions,
): Promise<Blob> {
  const writing: Writing = {
    zip: zipFile(),
    options,
    pictureOf: options.pictureOf ?? noPictures,
    paths: new Set(),
  };
  const names = new Set<string>();
  let done = 0;
  for await (const article of articles) {
    const name = uniqueName(article, options, names);
    writing.zip.addText(name, await render(writing, article), article.savedAt);
    options.onProgress?.(++done);
  }
  return writing.zip.end('application/zip');
}

async function render({ zip, options, pictureOf, paths }: Writing, article: ExportableArticle): Promise<string> {
  if (options.format === 'html') return toHtml(article, pictureOf);
  if (options.format === 'text') return toPlainText(article, options);
  return markdownWithPictures(article, options, pictureOf, ({ path, bytes }) => {
    if (!paths.has(path)) zip.addBytes(path, bytes, article.savedAt);
    paths.add(path);
  });
}

/** File systems that ignore case would lose one of `A.md` and `a.md`. */
function uniqueName(article: ExportableArticle, options: ArchiveOptions, taken: Set<string>): string {
  const first = fileName(article, ENDINGS[options.format], options.name);
  let name = first;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = numberedName(first, number);
  taken.add(name.toLowerCase());
  return name;
}
