/** The entrance for texts: dumps, Markdown and HTML fragments go through the same steps as pages, and answer in the same form. */
import { blocksOf } from '../block-list';
import { clean } from '../clean';
import { copyPage } from '../clone';
import { findAll, parseHtml } from '../dom';
import { inlineScripts } from '../inline-scripts';
import { cut } from '../edit';
import { fill, type ArticlePage } from '../page';
import { parseDate } from '../metadata/parse-date';
import { isOutletName } from '../metadata/person-names';
import { printBylines } from '../newspaper';
import { runSteps } from '../pipeline';
import type { CleanResult } from '../types';
import { absoluteUrl, TEXT_HOST } from '../url';
import { decodeSource } from './decode-source';
import { splitFrontMatter, type FrontMatter, type SplitText } from './front-matter';
import { headlineOfLines } from './headline-of-lines';
import { linesToDocument } from './lines-to-document';
import { nestingDepth } from './nesting-depth';

export interface CleanTextOptions {
  /** File name: tells two texts without an address apart. */
  name?: string;
  /** Address that the text was taken from. */
  url?: string;
}

/** A text of more characters is refused: a whole book is no article, and would hold up the reader. */
const MAX_CHARACTERS = 2_000_000;
/** Parsers nest at most 512 deep; thousands of elements that never close are an attack or an accident, and cost minutes. */
const MAX_NESTING = 3000;
const ABOVE = {
  rule: 'text/above-headline',
  why: 'Stands above the headline: the menu of a page that was turned into text.',
};
const HTML_PAGE = /^\s*(?:<!doctype html|<html[\s>])/iu;
const HTML_OPEN = /<(?:p|div|section|article|h[1-6]|ul|ol|table|blockquote|figure)(?:\s[^<>]{0,1000})?>/iu;
const HTML_CLOSE = /<\/(?:p|div|section|article|h[1-6]|ul|ol|table|blockquote|figure)\s?>/iu;

/** @throws nothing that a text can cause. */
export function cleanText(text: string, options: CleanTextOptions = {}): CleanResult {
  const started = performance.now();
  const report = { removals: [], rewrites: [], warnings: [], milliseconds: 0 };
  if (text.length > MAX_CHARACTERS) return { state: 'too-large', report };
  const decoded = decodeSource(text);
  if (decoded.trim() === '') return { state: 'empty', report };
  if (nestingDepth(decoded) > MAX_NESTING) return { state: 'too-large', report };
  if (HTML_PAGE.test(decoded)) return clean(parseHtml(decoded), addressOf(options, undefined, text));
  const split = splitFrontMatter(decoded);
  const result = runSteps(pageOf(split, addressOf(options, split.matter, text)));
  result.report.milliseconds = Math.round(performance.now() - started);
  return result;
}

function pageOf({ matter, body, warning }: SplitText, url: string): ArticlePage {
  const isHtml = HTML_OPEN.test(body) && HTML_CLOSE.test(body);
  const source = isHtml ? parseHtml(body) : linesToDocument(body, matter !== undefined);
  const copy = copyPage(source);
  const page: ArticlePage = {
    url: new URL(url),
    document: copy.document,
    scripts: [...inlineScripts(source), ...copy.data],
    jsonLd: copy.jsonLd,
    state: 'article',
    root: (isHtml ? undefined : findAll(copy.document, 'main')[0]) ?? copy.document.body,
    metadata: { tags: [], filledBy: {} },
    keep: new Set(),
    report: { removals: [], rewrites: [], warnings: copy.warnings, milliseconds: 0, picked: { by: 'text', path: '' } },
  };
  if (warning !== undefined) page.report.warnings.push(warning);
  if (matter) fillFromFrontMatter(page, matter);
  if (page.root) fillFromLines(page, page.root);
  return page;
}

function fillFromFrontMatter(page: ArticlePage, matter: FrontMatter): void {
  const { tags, published, leadImage, url: _url, ownTags: _own, state: _state, saved: _saved, ...texts } = matter;
  for (const [field, value] of Object.entries(texts)) fill(page, field as keyof typeof texts, value, 'front matter');
  // Aggregators name the outlet as the author.
  if (texts.author !== undefined && isOutletName(texts.author)) fill(page, 'source', texts.author, 'front matter');
  fill(page, 'published', published === undefined ? undefined : parseDate(published), 'front matter');
  fill(page, 'leadImage', absoluteUrl(leadImage, page.url), 'front matter');
  page.metadata.tags.push(...tags);
  if (tags.length > 0) page.metadata.filledBy.tags = 'front matter';
}

function fillFromLines(page: ArticlePage, root: Element): void {
  const blocks = blocksOf(root);
  const bylines = printBylines(blocks);
  fill(page, 'author', bylines.join('、'), 'printed bylines');
  if (page.metadata.title !== undefined) return;
  const headline = headlineOfLines(page, root, blocks);
  fill(page, 'title', headline?.text, 'first line');
  // Print sets banners above its headline; elsewhere a menu stands there.
  if (!headline || bylines.length > 0) return;
  for (const { element } of blocks.slice(0, blocks.indexOf(headline))) cut(page, element, ABOVE);
}

/** A text without an address gets one that leads nowhere and stays the same for the same text. */
function addressOf({ url, name }: CleanTextOptions, matter: FrontMatter | undefined, text: string): string {
  const given = absoluteUrl(url ?? matter?.url, 'https://no-base.invalid/');
  if (given !== undefined && !given.startsWith('https://no-base.invalid/')) return given;
  let hash = 5381;
  for (const character of `${name ?? ''}\n${text}`) hash = ((hash * 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return `https://${TEXT_HOST}/${encodeURIComponent(name ?? 'text')}/${hash.toString(36)}`;
}
