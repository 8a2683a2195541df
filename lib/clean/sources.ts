/** Constructors of metadata sources, the vocabulary in which site rules and the generic fields are written. */
import { find, textOf } from './dom';
import { fromUnix, parseDate } from './metadata/parse-date';
import { readScriptValue } from './script-value';
import type { Source } from './site-rule';

/** Text of the first matching element that has any. `trim` is cut from it. */
export const text = (selector: string, trim?: RegExp): Source => ({
  id: selector,
  read: ({ document }) => {
    for (const element of document.querySelectorAll(selector)) {
      const value = textOf(element)
        .replace(trim ?? /$^/, '')
        .trim();
      if (value) return value;
    }
    return undefined;
  },
});

export const attribute = (selector: string, name: string): Source => ({
  id: `${selector}@${name}`,
  read: ({ document }) => find(document, selector)?.getAttribute(name) ?? undefined,
});

/** `<meta name|property|itemprop="key" content>`, whatever the case of the key. */
export const meta = (key: string): Source => ({
  id: `meta ${key}`,
  read: ({ document }) => {
    const wanted = key.toLowerCase();
    for (const element of document.querySelectorAll('meta[content]')) {
      const names = ['name', 'property', 'itemprop'].map((name) => element.getAttribute(name)?.trim().toLowerCase());
      if (names.includes(wanted)) return element.getAttribute('content')?.trim() || undefined;
    }
    return undefined;
  },
});

/** A variable or property with a literal value in an inline script, for example `msg_title`. Never evaluated. */
export const script = (name: string): Source => ({
  id: `script ${name}`,
  read: ({ scripts }) => readScriptValue(scripts, name),
});

/** The date inside what another source gives. */
export const date = (source: Source): Source => ({
  id: source.id,
  read: (page) => {
    const value = source.read(page);
    return value === undefined ? undefined : parseDate(value);
  },
});

/** Seconds since 1970 inside what another source gives. */
export const unixTime = (source: Source): Source => ({
  id: source.id,
  read: (page) => {
    const seconds = Number(source.read(page));
    return Number.isInteger(seconds) && seconds > 0 ? fromUnix(seconds) : undefined;
  },
});

/** The first group of `pattern` inside what another source gives. */
export const match = (source: Source, pattern: RegExp): Source => ({
  id: source.id,
  read: (page) => pattern.exec(source.read(page) ?? '')?.[1],
});

/** A value that is true of every page of the site. */
export const constant = (value: string): Source => ({ id: 'constant', read: () => value });
