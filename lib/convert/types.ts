/** The nouns of conversion. */
import type { HansPreset, HantPreset } from './preset-names';
import type { UserWords } from './user-words';

/** Script to convert to: Simplified or Traditional. */
export type TargetScript = 'hans' | 'hant';

/** Text from `start` to `end` of the source that became `length` units, more or fewer than it was. */
export interface Resized {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

export interface AlignedText {
  readonly text: string;
  /** In their order; everywhere else the source and `text` correspond unit by unit. */
  readonly resized: readonly Resized[];
}

/** Converts text; gives the same string back where nothing changes. */
export interface Convert {
  (text: string): string;
  /** The same text, and where its length changed. Absent from converters that know no better than the whole; see `convertAligned`. */
  aligned?(text: string): AlignedText;
  /** Converts texts that have nothing to do with each other, at less than the cost of one by one; see `convertEach`. */
  each?(texts: readonly string[]): string[];
}

export interface ConvertOptions {
  /** OpenCC's own output to the letter, without what QingDu does better. */
  plain?: boolean;
}

/** All that a person may say about conversion. */
export interface ConversionSettings {
  /** What Traditional text is read as, on the way to Simplified. */
  hans: HansPreset;
  /** Whose characters Traditional text is written in. */
  hant: HantPreset;
  /** OpenCC's own output to the letter. */
  plain: boolean;
  /** Quotation marks follow the script. */
  punctuation: boolean;
  words: UserWords;
}

/** What a page shows: its own text, or one of the two scripts. */
export type ShownScript = 'original' | TargetScript;
