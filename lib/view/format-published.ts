/** Prints a publication date in the reader's language, with the clock that the page printed. */

const PARTS = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/**
 * @param published ISO 8601 with offset, or a plain day; see `Metadata.published`.
 * @param locale BCP 47 tag.
 * @returns the text as it came where it is no such date.
 */
export function formatPublished(published: string, locale: string): string {
  const [, year, month, day, hour, minute] = PARTS.exec(published) ?? [];
  if (year === undefined) return published;
  const clock = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)),
  );
  const style: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'UTC' };
  if (hour !== undefined) style.timeStyle = 'short';
  return new Intl.DateTimeFormat(locale, style).format(clock);
}
