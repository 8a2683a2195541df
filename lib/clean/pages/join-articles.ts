/** Makes one article of the clean pages of one: bodies in order, what stands on several of them once, one report. */
import { dropDeadAnchors, numberAnchors } from '../anchors';
import { blockText } from '../block-text';
import { isElement, parseHtml, textNodes, textOf } from '../dom';
import { measure } from '../measure';
import { purify } from '../purify';
import { SANITISE_CONFIG } from '../steps/sanitise';
import type { ArticlePages, CleaningReport, CleanResult, Metadata, Removal } from '../types';
import { findTurnLines } from './find-turn-lines';
import { findRepeats, keyOfText } from './find-repeats';
import { joinSentences } from './join-sentences';

export type ReadableResult = Extract<CleanResult, { article: unknown }>;

export interface ArticlePart {
  /** Number of the page. */
  number: number;
  result: ReadableResult;
}

interface Block {
  key: string;
  html: string;
  text: string;
  images: number;
}

const REPEATED = { rule: 'join/repeated', why: 'Another page of the article shows it already.' };
const TURN = { rule: 'join/turn-line', why: 'It only says on which page the text goes on.' };
const PARTED = { rule: 'join/sentence', why: 'A sentence that the break between two pages had parted.' };
const FIELDS = ['title', 'author', 'source', 'accountId', 'editor', 'originalTitle', 'published', 'leadImage'] as const;

/**
 * @param parts in reading order, at least one; the first gives state, address and identity.
 * @param pages what is known of the pages; the result says from how many it was joined.
 * @param keep ids of removals that the person wants back.
 */
export function joinArticles(
  parts: readonly [ArticlePart, ...ArticlePart[]],
  pages: ArticlePages,
  keep: ReadonlySet<string>,
): ReadableResult {
  const [first] = parts;
  const removals: Removal[] = [];
  const blocks = parts.map(({ number, result }) => blocksOf(result.article.html, number));
  const repeats = findRepeats(blocks, first.result.article.metadata.title ?? '');
  const kept = parts.flatMap(({ number }, page) => {
    const leaves = (removal: Removal): boolean => {
      if (keep.has(removal.id)) return false;
      removals.push(removal);
      return true;
    };
    const left = (blocks[page] ?? []).filter(
      (block, place) => !(repeats[page]?.has(place) && leaves(removalOf(block, REPEATED, number, place))),
    );
    const seams = { isFirst: page === 0, isLast: page === parts.length - 1 };
    for (const { place, words } of findTurnLines(left, seams)) {
      const block = left[place];
      if (!block || block.images > 0) continue;
      const turn = { text: words, images: 0 };
      if (leaves(removalOf(turn, TURN, number, place))) left[place] = without(block, words);
    }
    return left.filter(({ html }) => html !== '').map(({ html }) => ({ page: number, html }));
  });
  const { blocks: whole, joined } = joinSentences(kept);
  // Every part was sanitised; so is what is made of them.
  const { body } = parseHtml(whole.map((block) => block.html).join('\n'));
  dropDeadAnchors(body);
  const html = purify(body.innerHTML, SANITISE_CONFIG);
  const text = blockText(parseHtml(html).body);
  const metadata = { ...mergeMetadata(parts.map(({ result }) => result.article.metadata)), ...measure(text) };
  return {
    state: first.result.state,
    article: { metadata, html, text },
    report: mergeReports(parts, removals, joined),
    pages: { ...pages, joined: parts.length },
  };
}

function blocksOf(html: string, number: number): Block[] {
  const { body } = parseHtml(html);
  numberAnchors(body, number);
  return [...body.childNodes].map((node) => {
    if (!isElement(node))
      return { key: keyOfText(node.textContent ?? ''), html: escape(node), text: textOf(node), images: 0 };
    const images = node.tagName === 'IMG' ? [node] : [...node.querySelectorAll('img')];
    const sources = images.map((image) => image.getAttribute('src') ?? '');
    return {
      key: [keyOfText(textOf(node)), ...sources].join(' ').trim(),
      html: node.outerHTML,
      text: textOf(node),
      images: images.length,
    };
  });
}

function escape(node: Node): string {
  return (node.textContent ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A block that says nothing else becomes empty; else the words leave the end or the start of its text. */
function without(block: Block, words: string): Block {
  if (block.text === words) return { ...block, html: '', text: '' };
  const { body } = parseHtml(block.html);
  const texts = textNodes(body).filter((node) => node.data.trim() !== '');
  const [first] = texts;
  const last = texts.at(-1);
  if (last?.data.trimEnd().endsWith(words)) last.data = last.data.trimEnd().slice(0, -words.length);
  else if (first?.data.trimStart().startsWith(words)) first.data = first.data.trimStart().slice(words.length);
  return { ...block, html: body.innerHTML, text: textOf(body) };
}

function removalOf(
  { text, images }: Pick<Block, 'text' | 'images'>,
  by: { rule: string; why: string },
  number: number,
  place: number,
): Removal {
  return {
    id: `${by.rule}@${number}@${place}`,
    ...by,
    path: `page ${number}`,
    text: text.slice(0, 2000),
    characters: text.length,
    images,
  };
}

/** The first page's, and from the others what it does not tell: some name the editor at the very end only. */
function mergeMetadata([first, ...others]: Metadata[]): Metadata {
  if (!first) throw new Error('an article of no pages');
  const merged: Metadata = { ...first, filledBy: { ...first.filledBy } };
  for (const other of others) {
    for (const field of FIELDS) {
      const value = other[field];
      if (merged[field] !== undefined || value === undefined) continue;
      merged[field] = value;
      const by = other.filledBy[field];
      if (by !== undefined) merged.filledBy[field] = by;
    }
  }
  return merged;
}

/** Furniture that stands on every page is listed once. */
function mergeReports(parts: readonly ArticlePart[], repeated: Removal[], sentences: number): CleaningReport {
  const reports = parts.map(({ result }) => result.report);
  const removals = new Map<string, Removal>();
  for (const removal of [...reports.flatMap((report) => report.removals), ...repeated]) {
    if (!removals.has(removal.id)) removals.set(removal.id, removal);
  }
  const rewrites = new Map<string, CleaningReport['rewrites'][number]>();
  for (const entry of reports.flatMap((report) => report.rewrites)) {
    rewrites.set(entry.rule, { ...entry, count: entry.count + (rewrites.get(entry.rule)?.count ?? 0) });
  }
  if (sentences > 0) rewrites.set(PARTED.rule, { ...PARTED, count: sentences });
  return {
    ...reports[0],
    removals: [...removals.values()].filter(({ text, images }) => text !== '' || images > 0),
    rewrites: [...rewrites.values()],
    warnings: [...new Set(reports.flatMap((report) => report.warnings)), `joined from ${parts.length} pages`],
    milliseconds: reports.reduce((sum, report) => sum + report.milliseconds, 0),
  };
}
