/** Reads preferences that were stored by this or another version, or typed by a person: what cannot be is left out. */
import {
  DEFAULT_PREFERENCES,
  LATIN_FACES,
  RANGES,
  SWITCHES,
  TEXT_SIZES,
  THEMES,
  TYPEFACES,
  type RangeName,
  type ReadingPreferences,
} from './reading-preferences';

/** Letters of any script, digits and what names of fonts are written with: nothing that could end a CSS string. */
const FONT_NAME = /^[\p{L}\p{N}\p{M} _.&+-]{0,60}$/u;

/** Of a voice, in UTF-16 units. */
const LONGEST_NAME = 200;

const oneOf = (all: readonly unknown[]) => (value: unknown) => all.includes(value);
const isFlag = (value: unknown) => typeof value === 'boolean';
const within = (name: RangeName) => (value: unknown) =>
  typeof value === 'number' && value >= RANGES[name].min && value <= RANGES[name].max;

const ACCEPTS: Record<keyof ReadingPreferences, (value: unknown) => boolean> = {
  theme: oneOf(THEMES),
  typeface: oneOf(TYPEFACES),
  latin: oneOf(LATIN_FACES),
  ownFont: isFontName,
  size: oneOf(TEXT_SIZES),
  lineHeight: within('lineHeight'),
  letterSpacing: within('letterSpacing'),
  paragraphSpacing: within('paragraphSpacing'),
  width: within('width'),
  speechRate: within('speechRate'),
  speechVoice: (value) => typeof value === 'string' && value.length <= LONGEST_NAME,
  scrollSpeed: within('scrollSpeed'),
  ...(Object.fromEntries(SWITCHES.map((name) => [name, isFlag])) as Record<(typeof SWITCHES)[number], typeof isFlag>),
};

export function isFontName(value: unknown): boolean {
  return typeof value === 'string' && FONT_NAME.test(value);
}

/** Only what was stored and is valid: what a site has of its own. */
export function readSomePreferences(stored: unknown): Partial<ReadingPreferences> {
  if (typeof stored !== 'object' || stored === null) return {};
  const valid = Object.entries(stored).filter(
    ([name, value]) => Object.hasOwn(ACCEPTS, name) && ACCEPTS[name as keyof ReadingPreferences](value),
  );
  return Object.fromEntries(valid);
}

/** Each value that is missing or unknown is the default. */
export function readPreferences(stored: unknown): ReadingPreferences {
  return { ...DEFAULT_PREFERENCES, ...readSomePreferences(stored) };
}
