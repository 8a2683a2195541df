/** Cleaning may hold up a page only so long: after that, what merely tidies is left out, and the report says so. */
import type { ArticlePage } from './page';

/** In milliseconds. A page of 10 MB takes one second, on a slow machine a few. */
export const TIME_BUDGET = 8000;

/** Whether the time is up; the report then says that cleaning stopped early. */
export function isSpent({ deadline, report }: Pick<ArticlePage, 'deadline' | 'report'>): boolean {
  if (deadline === undefined || performance.now() < deadline) return false;
  report.stopped ??= 'time';
  return true;
}
