/** Hands the article to the person as text, without keeping it. What makes the text is loaded when it is asked for. */
import type { Article } from '../clean/types';
import type { ExportableArticle } from '../output/exportable-article';
import { fileName } from '../output/file-name';
import { offerFile } from './offer-file';

export type TakeWay = 'copy' | 'download';
export type TakeFormat = 'markdown' | 'text';

const FILES = {
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  text: { extension: 'txt', type: 'text/plain;charset=utf-8' },
} as const;

/** A file carries its metadata in front; copied text goes into a text of the person's own and does not. */
export async function takeArticle(
  article: Article,
  savedAt: number | undefined,
  way: TakeWay,
  format: TakeFormat,
): Promise<void> {
  const exportable: ExportableArticle = { ...article, ...(savedAt !== undefined && { savedAt }) };
  const text = await write(exportable, format, way === 'download');
  if (way === 'copy') return navigator.clipboard.writeText(text);
  const { extension, type } = FILES[format];
  offerFile(new Blob([text], { type }), fileName(exportable, extension));
}

async function write(article: ExportableArticle, format: TakeFormat, frontMatter: boolean): Promise<string> {
  if (format === 'markdown') return (await import('../output/to-markdown')).toMarkdown(article, { frontMatter });
  return (await import('../output/to-plain-text')).toPlainText(article, { frontMatter });
}
