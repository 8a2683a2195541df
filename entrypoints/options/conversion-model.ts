/** What the options page knows and can do about conversion: presets, switches and the person's own words. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { mergeUserWords } from '../../lib/convert/merge-user-words';
import type { TargetScript } from '../../lib/convert/types';
import { parseUserWords, type BrokenLine, type UserWord, type WordProblem } from '../../lib/convert/user-words';
import {
  defaultChoices,
  loadConversionChoices,
  saveConversionChoices,
  watchConversionChoices,
  type ConversionChoices,
} from '../../lib/extension/conversion/conversion-settings';
import {
  loadUserWordsText,
  saveUserWordsText,
  watchUserWords,
} from '../../lib/extension/conversion/user-words-setting';
import { offerFile } from '../../lib/ui/offer-file';
import type { Toaster } from './toaster';

export type ConversionModel = ReturnType<typeof createConversionModel>;

export function createConversionModel({ tell, fail }: Toaster) {
  const choices = signal<ConversionChoices | undefined>(undefined);
  const words = signal<string | undefined>(undefined);

  async function load(): Promise<void> {
    [choices.value, words.value] = await Promise.all([loadConversionChoices(), loadUserWordsText()]);
  }

  async function choose(change: Partial<ConversionChoices>): Promise<void> {
    const before = choices.value;
    if (!before) return;
    choices.value = { ...before, ...change };
    try {
      await saveConversionChoices(choices.value);
    } catch (error) {
      choices.value = before;
      fail(error);
    }
  }

  async function keepWords(text: string, said: string, lines: string[] = []): Promise<void> {
    const before = words.value ?? '';
    try {
      await saveUserWordsText(text);
      words.value = text;
      const undo = () => void keepWords(before, i18n.t('options.undone'));
      tell({ kind: lines.length > 0 ? 'error' : 'info', text: said, lines, undo });
    } catch (error) {
      fail(error);
    }
  }

  /** @returns what is wrong with the text; nothing was changed then. */
  async function saveWords(text: string): Promise<BrokenLine[]> {
    const { broken } = parseUserWords(text);
    if (broken.length === 0) await keepWords(text, i18n.t('options.words.saved'));
    return broken;
  }

  /** @param to absent to leave the word as it is. @returns whether it was a word. */
  async function addWord(script: TargetScript, from: string, to: string): Promise<boolean> {
    const { words: read, broken } = parseUserWords(`[${script}]\n${from} = ${to.trim() === '' ? from : to}`);
    const [word] = read[script];
    if (!word || broken.length > 0) return false;
    const only: Record<TargetScript, UserWord[]> = { hans: [], hant: [], [script]: [word] };
    await keepWords(mergeUserWords(words.value ?? '', only), i18n.t('options.words.added', [word.from]));
    return true;
  }

  /** Takes the good lines and names the others. */
  async function importWords(file: File): Promise<void> {
    const { words: read, broken } = parseUserWords(await file.text());
    const count = read.hans.length + read.hant.length;
    const lines = broken.map(describeLine);
    if (count > 0) {
      const said = broken.length > 0 ? 'options.words.importedPart' : 'options.words.imported';
      const text = i18n.t(said, [String(count), String(broken.length)]);
      return keepWords(mergeUserWords(words.value ?? '', read), text, lines);
    }
    tell({ kind: 'error', text: i18n.t('options.notImported', [file.name]), lines });
  }

  function exportWords(): void {
    offerFile(new Blob([words.value ?? ''], { type: 'text/plain;charset=utf-8' }), 'qingdu-words.txt');
  }

  return {
    choices,
    words,
    defaults: defaultChoices(),
    load,
    choose,
    saveWords,
    addWord,
    importWords,
    exportWords,
    watch(): void {
      watchConversionChoices(() => void load());
      watchUserWords(() => void load());
    },
  };
}

const PROBLEMS = {
  'unknown-section': 'options.words.problem.unknownSection',
  'no-section': 'options.words.problem.noSection',
  'no-word': 'options.words.problem.noWord',
  'too-many-parts': 'options.words.problem.tooManyParts',
  'too-long': 'options.words.problem.tooLong',
  'broken-character': 'options.words.problem.brokenCharacter',
  contradiction: 'options.words.problem.contradiction',
} as const satisfies Record<WordProblem, string>;

/** A line may be a whole page, pasted by mistake. */
const SHOWN_UNITS = 60;

export function describeLine({ line, text, problem }: BrokenLine): string {
  return i18n.t('options.words.line', [String(line), i18n.t(PROBLEMS[problem]), text.trim().slice(0, SHOWN_UNITS)]);
}
