/** When an article was saved, in words. To make a format takes longer than to draw a row: each is made once. */
import { i18n } from '#i18n';

const STYLES = {
  day: { month: 'short', day: 'numeric' },
  dayOfYear: { month: 'short', day: 'numeric', year: 'numeric' },
  minute: { dateStyle: 'long', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<keyof typeof STYLES, Intl.DateTimeFormat>();

function formatOf(style: keyof typeof STYLES): Intl.DateTimeFormat {
  const known = formats.get(style);
  if (known) return known;
  const made = new Intl.DateTimeFormat(i18n.t('view.locale'), STYLES[style]);
  formats.set(style, made);
  return made;
}

/** @param savedAt milliseconds since 1970. @returns the day, with the year where it is another than ours. */
export function savedDay(savedAt: number): string {
  const isThisYear = new Date(savedAt).getFullYear() === new Date().getFullYear();
  return formatOf(isThisYear ? 'day' : 'dayOfYear').format(savedAt);
}

/** To the minute, as a sentence. @param savedAt milliseconds since 1970 */
export function savedOn(savedAt: number): string {
  return i18n.t('library.savedOn', [formatOf('minute').format(savedAt)]);
}
