/** Hands the article to the person as text, without keeping it. What makes the text is loaded when it is asked for. */
import type { Article } from '../clean/types';
import type { ExportForm } from '../output/export-form';
import type { ExportableArticle } from '../output/exportable-article';
import { fileName } from '../output/file-name';
import { copyArticles, type CopyFormat } from './copy-articles';
import { offerFile } from './offer-file';

export type TakeFormat = 'markdown' | 'text';
export type Taking = { way: 'copy'; format: CopyFormat } | { way: 'download'; format: TakeFormat };

const FILES = {
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  text: { extension: 'txt', type: 'text/plain;charset=utf-8' },
} as const;

/** A file carries its metadata in front, and both it and its name are in the form that the person set. */
export async function takeArticle(
  article: Article,
  savedAt: number | undefined,
  taking: Taking,
  loadForm: () => Promise<ExportForm>,
): Promise<void> {
  const exportable: ExportableArticle = { ...article, ...(savedAt !== undefined && { savedAt }) };
  if (taking.way === 'copy') return copyArticles([exportable], taking.format);
  const { extension, type } = FILES[taking.format];
  const form = await loadForm();
  const text = await write(exportable, taking.format, form);
  offerFile(new Blob([text], { type }), fileName(exportable, extension, form.name));
}

async function write(article: ExportableArticle, format: TakeFormat, form: ExportForm): Promise<string> {
  const options = { frontMatter: true, ...form };
  if (format === 'markdown') return (await import('../output/to-markdown')).toMarkdown(article, options);
  return (await import('../output/to-plain-text')).toPlainText(article, options);
}
