/** A number of bytes in the unit that a person would use. */
import { i18n } from '#i18n';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1000;

export function printSize(bytes: number): string {
  // Something is never shown as nothing.
  let amount = bytes > 0 ? Math.max(1, bytes / STEP) : 0;
  let unit = 0;
  for (; amount >= STEP && unit < UNITS.length - 1; unit++) amount /= STEP;
  const digits = amount > 0 && amount < 10 && unit > 0 ? 1 : 0;
  return new Intl.NumberFormat(i18n.t('view.locale'), {
    style: 'unit',
    unit: UNITS[unit] ?? 'kilobyte',
    maximumFractionDigits: digits,
  }).format(amount);
}
