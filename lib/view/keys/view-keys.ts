/** What can be done in the view by one key, and by which. A person may change each, and take any away. */

export const VIEW_COMMANDS = [
  'outline',
  'previousHeading',
  'nextHeading',
  'readAloud',
  'autoScroll',
  'look',
  'pictures',
  'removed',
  'highlight',
  'note',
] as const;
export type ViewCommand = (typeof VIEW_COMMANDS)[number];

/** Spelt as `spellKey` does; empty where there is none. */
export type ViewKeys = Record<ViewCommand, string>;

/** Single keys that no browser takes on a page; they count in the view alone. */
export const DEFAULT_KEYS: ViewKeys = {
  outline: 'o',
  previousHeading: '[',
  nextHeading: ']',
  readAloud: 'r',
  autoScroll: 'a',
  look: 't',
  pictures: 'p',
  removed: 'x',
  highlight: 'h',
  note: 'n',
};

const ALONE = new Set(['Control', 'Alt', 'Meta', 'Shift', 'Process', 'Dead', 'Unidentified', 'CapsLock', 'NumLock']);
/** Keys that the view, the browser or a screen reader needs. */
const TAKEN = new Set(['Escape', 'Tab', 'Enter', 'Space', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown']);
const IS_ARROW = /^Arrow/;
const SPELT = /^(Ctrl\+)?(Alt\+)?(Meta\+)?(Shift\+)?(\S|\w{2,20})$/u;

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** For example `o`, `Shift+o`, `Alt+F2`, `?`; empty for a modifier alone. */
export function spellKey({ key, ctrlKey, altKey, metaKey, shiftKey }: PressedKey): string {
  if (ALONE.has(key)) return '';
  const name = key === ' ' ? 'Space' : [...key].length === 1 ? key.toLowerCase() : key;
  // What Shift makes of a sign shows in the sign itself; letters are the same.
  const shifted = shiftKey && (name.length > 1 || name !== name.toUpperCase());
  return [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Meta', shifted && 'Shift', name].filter(Boolean).join('+');
}

/** Whether a person may give this key to a command. */
export function isFreeKey(spelt: string): boolean {
  const name = spelt.replace(/^((Ctrl|Alt|Meta|Shift)\+)+/, '');
  return SPELT.test(spelt) && !TAKEN.has(name) && !IS_ARROW.test(name);
}

/** Each key that is missing or unusable is the default. */
export function readViewKeys(stored: unknown): ViewKeys {
  const given: Partial<Record<string, unknown>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const chosen = VIEW_COMMANDS.map((command) => {
    const key = given[command];
    return [command, typeof key === 'string' && (key === '' || isFreeKey(key)) ? key : DEFAULT_KEYS[command]];
  });
  return Object.fromEntries(chosen) as ViewKeys;
}

export function commandOf(keys: ViewKeys, event: PressedKey): ViewCommand | undefined {
  const spelt = spellKey(event);
  return spelt === '' ? undefined : VIEW_COMMANDS.find((command) => keys[command] === spelt);
}

/** As a person reads it on the keyboard: `O`, `Shift+O`. */
export function printKey(spelt: string): string {
  return spelt.replace(/(^|\+)(\S)$/u, (_, before: string, key: string) => before + key.toUpperCase());
}
