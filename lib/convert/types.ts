/** The nouns of conversion. */

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
}

export interface ConvertOptions {
  /** OpenCC's own output to the letter, without what QingDu does better. */
  plain?: boolean;
}

/** Whose Traditional characters: Taiwan's (裡, 著), Hong Kong's (裏, 着), or OpenCC's plain standard. */
export const HANT_REGIONS = ['tw', 'hk', 'generic'] as const;
export type HantRegion = (typeof HANT_REGIONS)[number];

/** What a page shows: its own text, or one of the two scripts. */
export type ShownScript = 'original' | TargetScript;
