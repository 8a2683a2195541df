/** The time that a range of days takes in. */
import type { ListFilter } from './list-question';
import { parseDay } from './parse-day';

/** @returns milliseconds since 1970, half-open; a bound that is absent, or no day, is infinite. */
export function dayRange({ from, to }: Pick<ListFilter, 'from' | 'to'>): { start: number; end: number } {
  const start = from === undefined ? undefined : parseDay(from);
  const last = to === undefined ? undefined : parseDay(to);
  return { start: start ?? -Infinity, end: last === undefined ? Infinity : new Date(last).setHours(24) };
}
