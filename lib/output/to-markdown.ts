/** An article as Markdown (CommonMark with the tables and the struck-out text of GitHub). */
import { strikethrough, tables, taskListItems } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { find, foldSpace, parseHtml } from '../clean/dom';
import type { ExportableArticle, TextOptions } from './exportable-article';
import { frontMatter } from './front-matter';
import { CELL_PIPE, escapeTitle } from './markdown/escape-text';
import { prepareForMarkdown } from './markdown/prepare';
import { markdownRules } from './markdown/rules';

/** Needs a page: workers have no DOM. Ends with a line end. */
export function toMarkdown(article: ExportableArticle, options: TextOptions): string {
  const title = foldSpace(article.metadata.title ?? '');
  const parts = [title && `# ${escapeTitle(title)}`, bodyOf(article)].filter(Boolean);
  const text = `${parts.join('\n\n')}\n`;
  return options.frontMatter ? `${frontMatter(article, options.template)}\n${text}` : text;
}

function bodyOf({ html, metadata }: ExportableArticle): string {
  const { body } = parseHtml(html);
  prepareForMarkdown(body, metadata.url);
  const hasFirstHeading = Boolean(metadata.title) && find(body, 'h1') !== undefined;
  return writer({ headingShift: hasFirstHeading ? 1 : 0 })
    .turndown(body)
    .replaceAll(CELL_PIPE, '\\|');
}

function writer(options: Parameters<typeof markdownRules>[0]): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    strongDelimiter: '**',
  });
  service.use([strikethrough, tables, taskListItems]);
  for (const [name, rule] of Object.entries(markdownRules(options))) service.addRule(name, rule);
  // The text was escaped where it stands, which the writer cannot see.
  service.escape = (text) => text;
  return service;
}
