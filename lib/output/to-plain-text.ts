/** An article as text that any program opens. */
import type { ExportableArticle, TextOptions } from './exportable-article';
import { frontMatter } from './front-matter';

/** Paragraphs are told apart by empty lines; the indent of code, in plain blanks, stays. */
const WIDE_INDENT = /^[\u3000\u00a0]+/;

/** One block a line, an empty line between blocks, the title first; ends with a line end. */
export function toPlainText(article: ExportableArticle, options: TextOptions): string {
  const lines = [article.metadata.title ?? '', ...article.text.split(/\r?\n/)];
  const blocks = lines.map((line) => line.replace(WIDE_INDENT, '').trimEnd()).filter(Boolean);
  const text = `${blocks.join('\n\n')}\n`;
  return options.frontMatter ? `${frontMatter(article, options.template)}\n${text}` : text;
}
