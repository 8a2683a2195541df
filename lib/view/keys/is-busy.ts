/** Whether a key belongs to what has the focus, or to a menu, and not to the text. */

const TAKES_KEYS = 'input:not([type="checkbox"]), select, textarea, [popover]:popover-open *';
const IS_PRESSED = 'button, a, summary, input';

export function isBusy(root: ShadowRoot, { key }: KeyboardEvent): boolean {
  const { activeElement } = root;
  if (!activeElement) return false;
  return activeElement.matches(TAKES_KEYS) || ((key === ' ' || key === 'Enter') && activeElement.matches(IS_PRESSED));
}
