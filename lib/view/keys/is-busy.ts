/** Whether a key belongs to what has the focus, or to a menu, and not to the text. */

const TAKES_KEYS =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea, [popover]:popover-open *';
const IS_PRESSED = 'button, a, summary, input';
const IS_MOVED = '[type="radio"], [type="range"]';
const MOVES = /^(Arrow|Page|Home$|End$)/;

export function isBusy(root: ShadowRoot, { key }: KeyboardEvent): boolean {
  const { activeElement } = root;
  if (!activeElement) return false;
  if (key === ' ' || key === 'Enter') return activeElement.matches(`${TAKES_KEYS}, ${IS_PRESSED}`);
  return activeElement.matches(MOVES.test(key) ? `${TAKES_KEYS}, ${IS_MOVED}` : TAKES_KEYS);
}
