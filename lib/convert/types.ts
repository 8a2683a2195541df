/** The nouns of conversion. */

/** Script to convert to: Simplified or Traditional. */
export type TargetScript = 'hans' | 'hant';

/** Converts text; gives the same string back where nothing changes. */
export type Convert = (text: string) => string;
