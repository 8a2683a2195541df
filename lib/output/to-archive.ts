/** Many articles as one zip, made piece by piece so that a whole library never lies in memory twice. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportableArticle, TextOptions } from './exportable-article';
import { fileName, numberedName } from './file-name';
import type { Template } from './template';
import { toHtml } from './to-html';
import { toMarkdown } from './to-markdown';
import { toPlainText } from './to-plain-text';

const ENDINGS = { markdown: 'md', text: 'txt', html: 'html' } as const;

export interface ArchiveOptions extends TextOptions {
  format: keyof typeof ENDINGS;
  /** Of the files' names. */
  name?: Template;
  /** Called after each article with the number done so far. */
  onProgress?: (done: number) => void;
}

/** Zip counts years from 1980 to 2099. */
const EARLIEST = Date.UTC(1980, 0, 2);
const LATEST = Date.UTC(2099, 11, 30);

/** Every article becomes a file at the top of the archive, dated by its save, under a name of its own in any case. */
export async function toArchive(
  articles: Iterable<ExportableArticle> | AsyncIterable<ExportableArticle>,
  options: ArchiveOptions,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    parts.push(new Uint8Array(data));
  });
  const names = new Set<string>();
  let done = 0;
  for await (const article of articles) {
    addFile(zip, uniqueName(article, options, names), await render(article, options), article.savedAt);
    options.onProgress?.(++done);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

async function render(article: ExportableArticle, options: ArchiveOptions): Promise<string> {
  if (options.format === 'html') return toHtml(article);
  return options.format === 'markdown' ? toMarkdown(article, options) : toPlainText(article, options);
}

function addFile(zip: Zip, name: string, content: string, savedAt: number | undefined): void {
  const file = new ZipDeflate(name, { level: 6 });
  if (savedAt !== undefined) file.mtime = Math.min(Math.max(savedAt, EARLIEST), LATEST);
  zip.add(file);
  file.push(strToU8(content), true);
}

/** File systems that ignore case would lose one of `A.md` and `a.md`. */
function uniqueName(article: ExportableArticle, options: ArchiveOptions, taken: Set<string>): string {
  const first = fileName(article, ENDINGS[options.format], options.name);
  let name = first;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = numberedName(first, number);
  taken.add(name.toLowerCase());
  return name;
}
