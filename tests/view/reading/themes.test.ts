/** Contrast of every theme, worked out from the style sheets as WCAG 2.2 defines it. */
// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../../lib/view/reading/reading-preferences';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
const PALETTE = read('lib/ui/palette.css');
const OTHERS = read('lib/view/reading/themes.css');
const HIGHLIGHTS = read('lib/view/notes/note-colours.css');

type Colours = Record<string, string>;

/** Light and dark stand side by side in the palette. */
function paletteColours(which: 0 | 1): Colours {
  const pairs = [...PALETTE.matchAll(/--qd-([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
  return Object.fromEntries(pairs.map(([, name, light, dark]) => [name, (which ? dark : light) ?? '']));
}

function themeColours(theme: string): Colours {
  if (theme === 'light' || theme === 'dark') return paletteColours(theme === 'light' ? 0 : 1);
  const [, block = ''] = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(OTHERS) ?? [];
  return Object.fromEntries([...block.matchAll(/--qd-([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name, value]));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXT = ['ink', 'soft', 'muted', 'accent', 'danger'];
const GROUNDS = ['paper', 'surface', 'raised', 'tint'];
const OTHER_PAIRS = [
  ['on-accent', 'accent'],
  ['ink', 'mark'],
] as const;

test('black on white is 21:1', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5));

describe.each(THEMES.filter((theme) => theme !== 'auto'))('%s', (theme) => {
  const colours = themeColours(theme);
  const ratio = (one: string, other: string) => contrast(colours[one] ?? '#000000', colours[other] ?? '#000000');

  test('has every colour of the palette', () => {
    expect(Object.keys(colours).toSorted()).toEqual(Object.keys(paletteColours(0)).toSorted());
  });

  test('text on its ground is at least 4.5:1', () => {
    const pairs = [...GROUNDS.flatMap((ground) => TEXT.map((text) => [text, ground] as const)), ...OTHER_PAIRS];
    const weak = pairs.filter(([text, ground]) => ratio(text, ground) < 4.5);
    expect(weak.map(([text, ground]) => `${text} on ${ground}: ${ratio(text, ground).toFixed(2)}`)).toEqual([]);
  });

  test('a line that bounds a control is at least 3:1 on paper', () => {
    expect(ratio('strong-line', 'paper')).toBeGreaterThanOrEqual(3);
  });

  test('text stays at least 4.5:1 where it is highlighted', () => {
    const isDark = theme === 'dark' || theme === 'black';
    const marks = [...HIGHLIGHTS.matchAll(/--qd-note-(\w+): light-dark\((#\w{6}), (#\w{6})\);/g)];
    expect(marks).toHaveLength(4);
    const weak = marks.flatMap(([, name, light, dark]) => {
      const over = (colour: string) => blend(colours[colour] ?? '', (isDark ? dark : light) ?? '', isDark);
      return ['ink', 'soft', 'muted', 'accent']
        .map((text) => ({ text, ratio: contrast(over(text), over('paper')) }))
        .filter(({ ratio }) => ratio < 4.5)
        .map(({ text, ratio }) => `${text} under ${name}: ${ratio.toFixed(2)}`);
    });
    expect(weak).toEqual([]);
  });
});

/** As `mix-blend-mode` does: multiplied, or screened. */
function blend(below: string, above: string, isScreen: boolean): string {
  const parts = [1, 3, 5].map((at) => {
    const [one, other] = [below, above].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const mixed = isScreen ? 1 - (1 - (one ?? 0)) * (1 - (other ?? 0)) : (one ?? 0) * (other ?? 0);
    return Math.round(mixed * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
