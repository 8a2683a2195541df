/** Reads dates as Chinese pages print them, so that every source of metadata speaks ISO 8601 and nothing is guessed. */

const EARLIEST_YEAR = 1990;
/** Chinese pages print local time without a zone. */
const BEIJING = '+08:00';
const BEIJING_MINUTES = 8 * 60;
/** Unix times above this are milliseconds: as seconds they would lie in the year 5138. */
const MILLISECONDS_FROM = 1e11;
/** A date stands near the head of what a caller passes; the rest is prose. */
const LONGEST_TEXT = 2000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*\\.?`;
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?';

/** Year, month and day as printed; the first in the text that is a real day wins. */
const DAYS: { pattern: RegExp; yearFrom?: number }[] = [
  // 2018-11-09, 2018年11月9日, 2019.09.07, and 2018-11-0921:34 where two elements were glued
  {
    pattern:
      /(?<!\d)(?<year>\d{4})\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{2}(?=\d\d:\d\d)|\d{1,2}(?!\d))/g,
  },
  // 2023 03/08 10:20, as news.cn prints it; only with a clock behind it
  { pattern: /(?<!\d)(?<year>\d{4})\s[|\s]*(?<month>\d{2})\s?\/\s?(?<day>\d{2})(?=\s+\d\d:\d\d)/g },
  { pattern: /(?<![\d-])(?<year>\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/g, yearFrom: 2000 },
  { pattern: /民[國国]\s?(?<year>\d{2,3})\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})(?=\s?日)/g, yearFrom: 1911 },
  // 20180415, as meta elements give it
  { pattern: /^\s*(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=\s*$|\s\d{1,2}:\d\d)/g },
  { pattern: new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\s+${MONTH},?\\s+(?<year>\\d{4})(?!\\d)`, 'gi') },
  {
    pattern: new RegExp(
      `\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:${WEEKDAY},?\\s+)?(?<year>\\d{4})(?!\\d)`,
      'gi',
    ),
  },
];

/** What may stand between day and clock: blanks, T, weekday, separators. */
const BETWEEN = new RegExp(
  `^(?:[\\s日,|·]|[(]?(?:星期|[周週])?[一二三四五六日天][)]?|t(?=\\d)|[(]?${WEEKDAY}[)]?)*`,
  'i',
);
const CLOCK =
  /^(?<half>[上下]午|中午|凌晨|清晨|早上|早晨|傍晚|晚上|晚间|晚間|[ap]m)?\s?(?<hour>\d{1,2})(?:\s?:\s?(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?!\d)|\s?[时時点點]\s?(?:(?<minute2>\d{1,2})\s?分)?(?:\s?(?<second2>\d{1,2})\s?秒)?)(?:\s?(?<after>[ap]m)\b)?/i;
const ZONE = /^\s?[(]?(?<name>z\b|utc|gmt)?\s?(?<offset>[+-]\d{1,2}(?::?\d{2})?(?!\d))?/i;

type Groups = Partial<Record<string, string>>;

/**
 * The first full date in `text`.
 *
 * @returns `2018-12-15T21:34:00+08:00` where a clock is printed (the printed offset, else Beijing's), `2018-11-09` where none is;
 *   `undefined` when the year is not printed (昨天, 3月5日), the day does not exist, or it lies outside 1990 to next year.
 */
export function parseDate(text: string): string | undefined {
  const line = text.slice(0, LONGEST_TEXT).normalize('NFKC');
  if (!/\d/.test(line)) return undefined;
  let first: { index: number; iso: string } | undefined;
  for (const { pattern, yearFrom = 0 } of DAYS) {
    for (const match of line.matchAll(pattern)) {
      if (first && match.index >= first.index) break;
      const day = isoDay(match.groups ?? {}, yearFrom);
      if (day === undefined) continue;
      first = { index: match.index, iso: day + isoClock(line.slice(match.index + match[0].length)) };
      break;
    }
  }
  return first?.iso;
}

/**
 * An instant as Beijing shows it, for example `2018-11-09T21:34:00+08:00`.
 *
 * @param seconds Unix time in seconds; 13-digit values are taken as milliseconds.
 * @returns `undefined` outside 1990 to next year.
 */
export function fromUnix(seconds: number): string | undefined {
  const milliseconds = Math.abs(seconds) > MILLISECONDS_FROM ? seconds : seconds * 1000;
  const local = new Date(milliseconds + BEIJING_MINUTES * 60_000);
  if (Number.isNaN(local.getTime()) || !isYearInRange(local.getUTCFullYear())) return undefined;
  return local.toISOString().slice(0, 19) + BEIJING;
}

function isYearInRange(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= new Date().getFullYear() + 1;
}

function isoDay(groups: Groups, yearFrom: number): string | undefined {
  const year = Number(groups['year']) + yearFrom;
  const name = MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase());
  const month = name >= 0 ? name + 1 : Number(groups['month']);
  const day = Number(groups['day']);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && isYearInRange(year) ? date.toISOString().slice(0, 10) : undefined;
}

/** `T21:34:00+08:00`, or the empty string where no possible clock follows the day. */
function isoClock(rest: string): string {
  const between = BETWEEN.exec(rest)?.[0] ?? '';
  const match = CLOCK.exec(rest.slice(between.length));
  const clock = match?.groups;
  if (!match || !clock) return '';
  const hour = hourOfDay(Number(clock['hour']), clock['half'] ?? clock['after']);
  const minute = Number(clock['minute'] ?? clock['minute2'] ?? 0);
  const second = Number(clock['second'] ?? clock['second2'] ?? 0);
  if (hour === undefined || minute > 59 || second > 59) return '';
  // 09:00-11:00 is a span of time, not an offset: an unnamed offset counts only behind seconds or a T.
  const isMachine = clock['second'] !== undefined || /t$/i.test(between);
  const zone = isoZone(rest.slice(between.length + match[0].length), isMachine);
  return `T${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')}${zone}`;
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (hour > 23) return undefined;
  if (half === undefined || hour > 12) return hour;
  if (/上午|凌晨|[清早]晨|早上|am/i.test(half)) return hour === 12 ? 0 : hour;
  if (half === '中午') return hour >= 10 ? hour : hour + 12;
  // 晚上12点 may mean either midnight: no clock rather than a guessed one.
  if (hour === 12) return /晚/.test(half) ? undefined : 12;
  return hour + 12;
}

function isoZone(rest: string, isMachine: boolean): string {
  const { name, offset } = ZONE.exec(rest)?.groups ?? {};
  if (offset === undefined || (name === undefined && !isMachine)) return name === undefined ? BEIJING : '+00:00';
  const [, sign = '+', hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
  return Number(hours) > 14 ? BEIJING : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
