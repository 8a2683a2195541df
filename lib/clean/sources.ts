/** Constructors of metadata sources, the vocabulary in which site rules and the generic fields are written. */
import { find, findAll, foldSpace, textNodes, textOf } from './dom';
import { fromUnix, parseDate } from './metadata/parse-date';
import { peopleOf } from './metadata/person-names';
import { readScriptPath, readScriptValue } from './script-value';
import type { Source } from './site-rule';
import { absoluteUrl, hostMatches } from './url';

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

/** As `text`, with a blank between the pieces: `<b>2020</b><i>07/08</i>` gives `2020 07/08`. */
export const pieces = (selector: string): Source => ({
  id: selector,
  read: ({ document }) => {
    const element = find(document, selector);
    return (
      element &&
      foldSpace(
        textNodes(element)
          .map((node) => node.data)
          .join(' '),
      )
    );
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
    const named = metaElements(document).get(key.toLowerCase());
    return (
      named
        ?.find((element) => element.isConnected)
        ?.getAttribute('content')
        ?.trim() || undefined
    );
  },
});

/** Some forty keys are asked for on each page. */
const metas = new WeakMap<Document, Map<string, Element[]>>();

/** By lower-case key, in document order; some may have left the document since. */
function metaElements(document: Document): Map<string, Element[]> {
  const known = metas.get(document);
  if (known) return known;
  const byKey = new Map<string, Element[]>();
  metas.set(document, byKey);
  for (const element of findAll(document, 'meta[content]')) {
    const keys = ['name', 'property', 'itemprop'].map((name) => element.getAttribute(name)?.trim().toLowerCase());
    for (const each of new Set(keys)) {
      if (each !== undefined) byKey.set(each, [...(byKey.get(each) ?? []), element]);
    }
  }
  return byKey;
}

/** A variable or property with a literal value in an inline script, for example `msg_title`. Never evaluated. */
export const script = (name: string): Source => ({
  id: `script ${name}`,
  read: ({ scripts }) => readScriptValue(scripts, name),
});

/** As `script`, for a value deep inside an object: `inScript('detail', 'data', 'title')`. */
export const inScript = (...path: [string, ...string[]]): Source => ({
  id: `script ${path.join('.')}`,
  read: ({ scripts }) => {
    const value = readScriptPath(scripts, path);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
  },
});

/** The date inside what another source gives. */
export const date = (source: Source): Source => ({
  id: source.id,
  read: (page) => {
    const value = source.read(page);
    return value === undefined ? undefined : parseDate(value);
  },
});

/** The absolute address of what another source gives; undefined where it is none. */
export const address = (source: Source): Source => ({
  id: source.id,
  read: (page) => absoluteUrl(source.read(page), page.url),
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

/** What another source gives, put into a form that others can read. */
export const rewritten = (source: Source, pattern: RegExp, replacement: string): Source => ({
  id: source.id,
  read: (page) => source.read(page)?.replace(pattern, replacement),
});

/** A value that is true of every page of the site. */
export const constant = (value: string): Source => ({ id: 'constant', read: () => value });

/** The names of people at the head of what another source gives, without rank and outlet, joined by 、. */
export const people = (source: Source): Source => ({
  id: source.id,
  read: (page) => peopleOf(source.read(page) ?? '').join('、') || undefined,
});

/** A value that differs between the hosts of one site: the first that matches, exactly or on a dot. */
export const byHost = (values: Record<string, string>): Source => ({
  id: 'host',
  read: ({ url }) => Object.entries(values).find(([host]) => hostMatches(url.hostname, host))?.[1],
});
