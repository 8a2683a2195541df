/** Sets an element and what is in it as a person likes to read; the style sheets do the rest. */
import type { ReadingPreferences } from './reading-preferences';

const FLAGS = ['indent', 'justify', 'autospace', 'trim', 'vertical', 'pictures'] as const;

export function applyReading(frame: HTMLElement, preferences: ReadingPreferences): void {
  const { theme, typeface, latin, ownFont, size, lineHeight, letterSpacing, paragraphSpacing, width } = preferences;
  Object.assign(frame.dataset, { theme, typeface, latin });
  for (const flag of FLAGS) frame.dataset[flag] = preferences[flag] ? 'on' : 'off';
  const values = {
    size: `${size}px`,
    leading: String(lineHeight),
    tracking: `${letterSpacing}em`,
    gap: `${paragraphSpacing}em`,
    width: `${width}em`,
    // A name that no font has: a list of fonts cannot begin with nothing.
    own: `"${ownFont || 'qingdu-none'}"`,
  };
  for (const [name, value] of Object.entries(values)) frame.style.setProperty(`--qd-${name}`, value);
}
