/** 往 期 推 荐: headings that are letter-spaced with blanks, as layout tools do, read like any other. */

const SPACED = /^[^\p{Script=Han}]*(?:\p{Script=Han}\s+){2,}\p{Script=Han}[^\p{Script=Han}]*$/u;

/** The line without the blanks between its characters where every character stands alone; else the line. */
export function closedUp(line: string): string {
  return /\s/.test(line) && SPACED.test(line) ? line.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '') : line;
}
