/** How a person likes to read: what can be set, within which bounds, and what counts where nothing was chosen. */

export const THEMES = ['auto', 'light', 'sepia', 'green', 'grey', 'dark', 'black'] as const;
export const TYPEFACES = ['sans', 'serif', 'kai', 'fangsong'] as const;
/** `same`: letters and digits come from the Chinese font. */
export const LATIN_FACES = ['same', 'sans', 'serif'] as const;
export const TEXT_SIZES = [15, 16, 17, 18, 19, 20, 22, 24, 27, 30] as const;

export type Theme = (typeof THEMES)[number];
export type Typeface = (typeof TYPEFACES)[number];
export type LatinFace = (typeof LATIN_FACES)[number];

export interface ReadingPreferences {
  theme: Theme;
  typeface: Typeface;
  latin: LatinFace;
  /** Name of a font on this computer that goes before all others; empty for none. */
  ownFont: string;
  /** Body text in CSS pixels, one of `TEXT_SIZES`. */
  size: number;
  /** Times the size. */
  lineHeight: number;
  /** In em. */
  letterSpacing: number;
  /** In em. */
  paragraphSpacing: number;
  /** Of the column, in em: as many Chinese characters stand in a line. */
  width: number;
  /** 首行缩进: two characters at the start of each paragraph. */
  indent: boolean;
  justify: boolean;
  /** A thin space between Chinese and Latin; nothing that is copied. */
  autospace: boolean;
  /** 标点挤压, and punctuation that hangs where the browser can. */
  trim: boolean;
  /** Columns from right to left. */
  vertical: boolean;
  pictures: boolean;
  /** Of reading aloud: 1 is the voice's own. */
  speechRate: number;
  /** Name of the voice that the person chose; empty for the first that fits. */
  speechVoice: string;
  /** Of scrolling by itself, in pixels a second. */
  scrollSpeed: number;
}

/** Bounds of what is set with a slider. */
export const RANGES = {
  lineHeight: { min: 1.4, max: 2.6, step: 0.05 },
  letterSpacing: { min: 0, max: 0.16, step: 0.01 },
  paragraphSpacing: { min: 0, max: 2.4, step: 0.05 },
  width: { min: 20, max: 60, step: 1 },
  speechRate: { min: 0.5, max: 3, step: 0.1 },
  scrollSpeed: { min: 10, max: 300, step: 10 },
} as const;
export type RangeName = keyof typeof RANGES;

/** Those of the text itself, in the order in which they are offered. */
export const LOOK_RANGES = ['lineHeight', 'letterSpacing', 'paragraphSpacing', 'width'] as const;

/** On or off, in the order in which they are offered. */
export const SWITCHES = ['indent', 'justify', 'autospace', 'trim', 'vertical', 'pictures'] as const;

export const DEFAULT_PREFERENCES: ReadingPreferences = {
  theme: 'auto',
  typeface: 'sans',
  latin: 'same',
  ownFont: '',
  size: 18,
  lineHeight: 1.85,
  letterSpacing: 0.01,
  paragraphSpacing: 1.15,
  width: 36,
  indent: false,
  justify: true,
  autospace: true,
  trim: true,
  vertical: false,
  pictures: true,
  speechRate: 1,
  speechVoice: '',
  scrollSpeed: 40,
};

/** The next size up (`1`) or down (`-1`); the same size at either end. */
export function stepSize(size: number, direction: 1 | -1): number {
  const bigger = TEXT_SIZES.find((candidate) => candidate > size);
  const smaller = TEXT_SIZES.findLast((candidate) => candidate < size);
  return (direction === 1 ? bigger : smaller) ?? size;
}
