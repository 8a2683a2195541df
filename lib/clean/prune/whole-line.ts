/** Builds the pattern of a whole line out of its wordings, with the arrows, emoji and quotes that accounts put around them. */

const ORNAMENTS = String.raw`[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*`;

/** What a line is held against; a regular expression is one. */
export type LinePattern = Pick<RegExp, 'test'>;

/**
 * @param wordings sources of regular expressions, each for all of the line but its ornaments.
 * @returns what reads them at the first line: to read a class of characters takes long, and pages wait for the script.
 */
export function wholeLine(wordings: readonly string[]): LinePattern {
  let pattern: RegExp | undefined;
  return {
    test(line) {
      pattern ??= new RegExp(`^${ORNAMENTS}(?:${wordings.join('|')})${ORNAMENTS}$`, 'u');
      return pattern.test(line);
    },
  };
}
