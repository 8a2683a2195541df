/** A file name for an article that Windows, macOS and Linux all take, and that still says which article it is. */
import type { ExportableArticle } from './exportable-article';
import { fillTemplate, type Template } from './template';

/** UTF-8 bytes; file systems allow 255, and synchronising programs add endings of their own. */
const MOST_BYTES = 200;
/** Names that Windows keeps for devices, with any extension and in any case. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i;
/** Direction marks can make `exe.md` read as `md.exe`; zero-width characters make two names look the same. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/gu;
/** Each has a full-width twin that reads the same and is allowed. The last four break links between notes in Obsidian. */
const FORBIDDEN = /[<>:"/\\|?*#^[\]]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Emoji of families and flags are joined of many characters; so may be marks piled up by a joker. */
const LONGEST_GRAPHEME = 64;

/** The day it was published, else saved, and the title. */
export const DEFAULT_NAME = '{date} {title}';
const DEFAULT_TEMPLATE: Template = [{ field: 'date' }, ' ', { field: 'title' }];

/**
 * For example `2018-11-09 标题.md`. Where there is no title, the site stands in its place; where a template gives
 * nothing, the title.
 *
 * @param extension Without the dot.
 */
export function fileName(article: ExportableArticle, extension: string, template: Template = DEFAULT_TEMPLATE): string {
  const title = safeName(article.metadata.title ?? '') || safeName(article.metadata.site) || 'article';
  const filled = fillTemplate(template, article, (value, field) => (field === 'title' ? title : safeName(value)));
  const name = avoidReserved(safeName(filled).replace(/[\s_·-]+$/u, '') || title);
  return `${cutToBytes(name, MOST_BYTES - extension.length - 1)}.${extension}`;
}

/** The name with a number that tells it from others, still within the limit of bytes. */
export function numberedName(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  const ending = ` (${number})${name.slice(dot)}`;
  return cutToBytes(name.slice(0, dot), MOST_BYTES - ending.length) + ending;
}

function safeName(text: string): string {
  const visible = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, (character) => String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH_OFFSET));
  return trimEdges(visible);
}

/** A leading dot hides a file, a leading dash or tilde is an option or a home; Windows drops dots and blanks at the end. */
function trimEdges(name: string): string {
  return name.replace(/^[\s.~-]+/u, '').replace(/[\s.]+$/u, '');
}

function avoidReserved(name: string): string {
  return RESERVED.test(name) ? `_${name}` : name;
}

function cutToBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= most) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    const grapheme = [...segment].slice(0, LONGEST_GRAPHEME).join('');
    bytes += encoder.encode(grapheme).length;
    if (bytes > most) break;
    kept += grapheme;
  }
  return kept.replace(/[\s.]+$/u, '');
}
