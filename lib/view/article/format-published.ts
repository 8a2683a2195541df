/**
 * Prints a publication date in the reader's language, with the clock that the page printed. Not with `Intl`: the first
 * use in a page loads the browser's tables for all languages, a tenth of the time that the view takes to open.
 */
import { i18n } from '#i18n';

const PARTS = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/;

/**
 * @param published ISO 8601 with offset, or a plain day; see `Metadata.published`.
 * @returns the text as it came where it is no such date.
 */
export function formatPublished(published: string): string {
  const [, year, month, day, clock] = PARTS.exec(published) ?? [];
  const name = i18n.t('view.months').split(' ')[Number(month) - 1];
  if (year === undefined || name === undefined) return published;
  const date = i18n.t('view.date', [year, name, String(Number(day))]);
  return clock === undefined ? date : i18n.t('view.dateAndClock', [date, clock]);
}
