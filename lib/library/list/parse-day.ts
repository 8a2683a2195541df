/** Dates as people type them into a search. */

const DAY = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/;

/**
 * @param text `2024`, `2024-5`, `2024/05/01`, `2024年5月1日`.
 * @returns the first millisecond of that year, month or day in the person's own time zone; undefined for what is no date.
 */
export function parseDay(text: string): number | undefined {
  const [, year, month = '1', day = '1'] = DAY.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isReal ? date.getTime() : undefined;
}
