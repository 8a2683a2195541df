/** Builds the pattern of a whole line out of its wordings, with the arrows, emoji and quotes that accounts put around them. */

/**
 * Of a line: what stands around its words. The only pattern with this class of characters: to read it takes as long as
 * all wordings together, and whoever clicked waits for that.
 */
const AROUND =
  /^([\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*)[^]*?([\p{P}\p{S}\p{Extended_Pictographic}\u200d\ufe0f\s]*)$/u;

/** What a line is held against; a regular expression is one. */
export type LinePattern = Pick<RegExp, 'test'>;

/**
 * @param wordings sources of regular expressions, each for all of the line but its ornaments; they may begin or end with
 *   marks themselves, but hold a word.
 * @returns what reads them at the first line: pages wait for the script. For short lines: its work grows with the marks
 *   before the words times those after.
 */
export function wholeLine(wordings: readonly string[]): LinePattern {
  let pattern: RegExp | undefined;
  return {
    test(line) {
      pattern ??= new RegExp(`^(?:${wordings.join('|')})$`, 'u');
      const [, before = '', after = ''] = AROUND.exec(line) ?? [];
      if (before.length === line.length) return false;
      for (let start = before.length; start >= 0; start--) {
        for (let end = line.length - after.length; end <= line.length; end++)
          if (pattern.test(line.slice(start, end))) return true;
      }
      return false;
    },
  };
}
