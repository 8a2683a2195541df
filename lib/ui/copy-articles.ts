/** Hands articles over through the clipboard. What makes the text is loaded when it is asked for. */
import type { ExportableArticle } from '../output/exportable-article';
import { writeClipboard } from './write-clipboard';

/** In the order of the menus, each with its label. */
export const COPY_FORMATS = [
  ['richText', 'popup.copyRichText'],
  ['markdown', 'popup.copyMarkdown'],
  ['text', 'popup.copyText'],
] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number][0];

/** Copied text goes into a text of the person's own: it carries no front matter. Several articles stand one below the other. */
export async function copyArticles(articles: readonly ExportableArticle[], format: CopyFormat): Promise<void> {
  const options = { frontMatter: false };
  if (format === 'markdown') {
    const { toMarkdown } = await import('../output/to-markdown');
    return writeClipboard(articles.map((article) => toMarkdown(article, options)).join('\n---\n\n'));
  }
  const { toPlainText } = await import('../output/to-plain-text');
  const text = articles.map((article) => toPlainText(article, options)).join('\n\n');
  if (format === 'text') return writeClipboard(text);
  const { toRichText } = await import('../output/to-rich-text');
  return writeClipboard(text, articles.map(toRichText).join('<hr>\n'));
}
