/** A person's own words: what they become in a direction, or that they stay as they are. Written down as text, a word a line. */
import type { TargetScript } from './types';

/** `to` equal to `from`: leave it as it is. */
export interface UserWord {
  from: string;
  to: string;
}
export type UserWords = Record<TargetScript, UserWord[]>;

/** Why a line cannot be taken. */
export type WordProblem =
  | 'unknown-section'
  | 'no-section'
  | 'no-word'
  | 'too-many-parts'
  | 'too-long'
  | 'broken-character'
  | 'contradiction';

export interface BrokenLine {
  /** From 1. */
  line: number;
  text: string;
  problem: WordProblem;
}

/** UTF-16 units of a word; longer ones are sentences, pasted by mistake. */
const LONGEST_WORD = 60;
const HEADING = /^\[(.*)\]$/;
const HEADINGS = new Map<string, TargetScript>([
  ['hant', 'hant'],
  ['hans', 'hans'],
]);

function parseWord(line: string): UserWord | WordProblem {
  const parts = line.split(/[=\t]/).map((part) => part.trim());
  const [from = '', to = from] = parts;
  if (parts.length > 2) return 'too-many-parts';
  if (from === '' || to === '') return 'no-word';
  if (from.length > LONGEST_WORD || to.length > LONGEST_WORD) return 'too-long';
  return from.isWellFormed() && to.isWellFormed() ? { from, to } : 'broken-character';
}

class WordReader {
  readonly words: UserWords = { hans: [], hant: [] };
  readonly #known = { hans: new Map<string, string>(), hant: new Map<string, string>() };
  #section: TargetScript | undefined;

  /** Returns what is wrong with the line, if anything is. */
  read(line: string): WordProblem | undefined {
    const heading = HEADING.exec(line)?.[1];
    if (heading === undefined) return this.#take(parseWord(line));
    this.#section = HEADINGS.get(heading.trim().toLowerCase());
    return this.#section ? undefined : 'unknown-section';
  }

  #take(word: UserWord | WordProblem): WordProblem | undefined {
    if (this.#section === undefined) return 'no-section';
    if (typeof word === 'string') return word;
    const known = this.#known[this.#section];
    const before = known.get(word.from);
    if (before !== undefined) return before === word.to ? undefined : 'contradiction';
    known.set(word.from, word.to);
    this.words[this.#section].push(word);
    return undefined;
  }
}

/**
 * Reads `from = to` or, to leave a word as it is, the word alone; a tab may stand for `=`. `[hant]` and
 * `[hans]` begin the words of a direction, `#` a remark. A word said twice is kept once; said twice with
 * different ends, the second line is broken. The caller decides whether broken lines stop the whole.
 */
export function parseUserWords(text: string): { words: UserWords; broken: BrokenLine[] } {
  const reader = new WordReader();
  const broken: BrokenLine[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const problem = line === '' || line.startsWith('#') ? undefined : reader.read(line);
    if (problem !== undefined) broken.push({ line: index + 1, text: raw, problem });
  }
  return { words: reader.words, broken };
}

/** A line that `parseUserWords` reads back. */
export const printUserWord = ({ from, to }: UserWord): string => (from === to ? from : `${from} = ${to}`);
