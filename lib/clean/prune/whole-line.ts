/** Builds the pattern of a whole line out of its wordings, with the arrows, emoji and quotes that accounts put around them. */

const ORNAMENTS = String.raw`[\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*`;

/** @param wordings sources of regular expressions, each for all of the line but its ornaments. */
export function wholeLine(wordings: readonly string[]): RegExp {
  return new RegExp(`^${ORNAMENTS}(?:${wordings.join('|')})${ORNAMENTS}$`, 'u');
}
