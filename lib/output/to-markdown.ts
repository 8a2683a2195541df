/** An article as Markdown (CommonMark with the tables and the struck-out text of GitHub). */
import { strikethrough, tables, taskListItems } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { find, findAll, foldSpace, parseHtml } from '../clean/dom';
import type { ExportableArticle, TextOptions } from './exportable-article';
import { frontMatter } from './front-matter';
import { CELL_PIPE, escapeTitle } from './markdown/escape-text';
import { prepareForMarkdown } from './markdown/prepare';
import { notesSection } from './notes-section';
import { markdownRules } from './markdown/rules';

export interface MarkdownOptions extends TextOptions {
  /** Paths of files that stand for pictures, by absolute web address; all others keep their address. */
  picturePaths?: ReadonlyMap<string, string>;
}

/** Needs a page: workers have no DOM. Ends with a line end. */
export function toMarkdown(article: ExportableArticle, options: MarkdownOptions): string {
  const title = foldSpace(article.metadata.title ?? '');
  const parts = [title && `# ${escapeTitle(title)}`, bodyOf(article, options.picturePaths), notesOf(article)].filter(
    Boolean,
  );
  const text = `${parts.join('\n\n')}\n`;
  return options.frontMatter ? `${frontMatter(article, options.template)}\n${text}` : text;
}

/** A line that no reader shows, by which the way back in knows the section below it. */
export const NOTES_MARK = '<!-- qingdu-notes -->';

function notesOf(article: ExportableArticle): string {
  const html = notesSection(article);
  return html && `${NOTES_MARK}\n\n${bodyOf({ ...article, html }, undefined)}`;
}

function bodyOf({ html, metadata }: ExportableArticle, paths: MarkdownOptions['picturePaths']): string {
  const { body } = parseHtml(html);
  prepareForMarkdown(body, metadata.url);
  for (const image of paths ? findAll(body, 'img') : []) {
    const path = paths?.get(image.getAttribute('src') ?? '');
    if (path !== undefined) image.setAttribute('src', path);
  }
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
