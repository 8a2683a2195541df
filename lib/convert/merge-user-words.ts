/** Adds words to the text that a person keeps them in, and leaves their lines and remarks where they stand. */
import type { TargetScript } from './types';
import { parseUserWords, printUserWord, type UserWord, type UserWords } from './user-words';

const SCRIPTS = ['hant', 'hans'] as const;
const HEADING = /^\s*\[\s*(hant|hans)\s*\]\s*$/i;

/** Of two words for one thing the new one counts: the old line goes. What is there already is not doubled. */
export function mergeUserWords(text: string, words: UserWords): string {
  let merged = text;
  for (const script of SCRIPTS) merged = addTo(merged, script, fresh(merged, script, words[script]));
  return merged;
}

function fresh(text: string, script: TargetScript, words: readonly UserWord[]): UserWord[] {
  const known = new Map(parseUserWords(text).words[script].map(({ from, to }) => [from, to]));
  return words.filter(({ from, to }) => known.get(from) !== to);
}

function addTo(text: string, script: TargetScript, words: readonly UserWord[]): string {
  if (words.length === 0) return text;
  const replaced = new Set(words.map(({ from }) => from));
  const lines = text === '' ? [] : text.trimEnd().split(/\r\n|\r|\n/);
  const kept: string[] = [];
  let section: string | undefined;
  /** Where the section of this script ends. */
  let end: number | undefined;
  for (const line of lines) {
    const heading = HEADING.exec(line)?.[1]?.toLowerCase();
    section = heading ?? section;
    if (heading === undefined && section === script && replaced.has(wordOf(line))) continue;
    kept.push(line);
    if (section === script && !/^\s*(#|$)/.test(line)) end = kept.length;
  }
  const added = words.map(printUserWord);
  if (end === undefined) kept.push(...(kept.length > 0 ? [''] : []), `[${script}]`, ...added);
  else kept.splice(end, 0, ...added);
  return `${kept.join('\n')}\n`;
}

/** The word that the line is about. */
const wordOf = (line: string): string =>
  line.trimStart().startsWith('#') ? '' : (line.split(/[=\t]/)[0] ?? '').trim();
