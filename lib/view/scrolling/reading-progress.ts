/** How far a text is read, and how long the rest takes. */

/** As in `Metadata.readingMinutes`: characters that a practised reader takes in per minute. */
export const CHARACTERS_PER_MINUTE = 400;

/** @param read 0 to 1. @returns whole minutes, rounded up; 0 where nothing is left. */
export function minutesLeft(characters: number, read: number): number {
  return Math.ceil(Math.round(characters * (1 - read)) / CHARACTERS_PER_MINUTE);
}
