/** What can be told from the text of a body alone: its script, its length, and how long it takes to read. */
import { detectScript } from '../convert/detect-script';
import { countCharacters } from './count-characters';
import type { Metadata } from './types';

/** Characters a practised reader takes in per minute of Chinese prose; 300 to 500 are usual figures. */
const CHARACTERS_PER_MINUTE = 400;
/** A script shows within a few lines; this is a long article. */
const SCRIPT_SAMPLE = 20_000;

export function measure(text: string): Pick<Metadata, 'script' | 'characters' | 'readingMinutes'> {
  const characters = countCharacters(text);
  return {
    script: detectScript(text.slice(0, SCRIPT_SAMPLE)),
    characters,
    readingMinutes: Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE)),
  };
}
