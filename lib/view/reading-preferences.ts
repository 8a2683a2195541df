/** How a person likes to read: theme, typeface and size. */

export interface ReadingPreferences {
  theme: 'auto' | 'light' | 'dark';
  typeface: 'sans' | 'serif';
  /** Body text in CSS pixels, one of `TEXT_SIZES`. */
  size: number;
}

export const TEXT_SIZES = [15, 16, 17, 18, 19, 20, 22, 24, 27, 30] as const;

export const DEFAULT_PREFERENCES: ReadingPreferences = { theme: 'auto', typeface: 'sans', size: 18 };

/** The next size up (`1`) or down (`-1`); the same size at either end. */
export function stepSize(size: number, direction: 1 | -1): number {
  const bigger = TEXT_SIZES.find((candidate) => candidate > size);
  const smaller = TEXT_SIZES.findLast((candidate) => candidate < size);
  return (direction === 1 ? bigger : smaller) ?? size;
}
