/** Small readings that all importers share: nothing in a foreign file has the type that it should. */
import { absoluteUrl } from '../clean/url';
import type { ImportedHighlight } from './types';

const NO_BASE = 'https://no-base.invalid/';

export function entryBase(file: string, line?: number) {
  return {
    file,
    ...(line !== undefined && { line }),
    tags: [] as string[],
    read: false,
    starred: false,
    highlights: [] as ImportedHighlight[],
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Trimmed text, or undefined for blank text and other types. */
export function textOrNothing(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

export function textsIn(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return [...new Set(list.flatMap((item) => textOrNothing(item) ?? []))];
}

/** Only absolute http and https addresses: never a script, a file or something relative to our own pages. */
export function webAddress(value: unknown): string | undefined {
  const address = absoluteUrl(textOrNothing(value), NO_BASE);
  return address?.startsWith(NO_BASE) ? undefined : address;
}

/** Milliseconds since 1970 from seconds, or from a date as text; SimpRead and Cubox write one in the person's own zone. */
export function timeOf(value: unknown): number | undefined {
  if (typeof value === 'string' && value.includes('年')) return timeOf(isoOf(value));
  const seconds = typeof value === 'number' || /^\d{9,11}$/.test(String(value)) ? Number(value) : undefined;
  const time = seconds === undefined ? Date.parse(String(value)) : seconds * 1000;
  return Number.isFinite(time) && time > 0 ? time : undefined;
}

/** Of 2018年03月01日 10:20:30. */
function isoOf(text: string): string {
  return text
    .trim()
    .replace(/^(\d{4})年(\d\d?)月(\d\d?)日/u, (_, year, month, day) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/\s+/u, 'T');
}

export function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === '1';
}
