/** The nouns of conversion. */

/** Script to convert to: Simplified or Traditional. */
export type TargetScript = 'hans' | 'hant';

/** Converts text; gives the same string back where nothing changes. */
export type Convert = (text: string) => string;

export interface ConvertOptions {
  /** OpenCC's own output to the letter, without what QingDu does better. */
  plain?: boolean;
}

/** Whose Traditional characters: Taiwan's (裡, 著), Hong Kong's (裏, 着), or OpenCC's plain standard. */
export const HANT_REGIONS = ['tw', 'hk', 'generic'] as const;
export type HantRegion = (typeof HANT_REGIONS)[number];

/** What a page shows: its own text, or one of the two scripts. */
export type ShownScript = 'original' | TargetScript;
