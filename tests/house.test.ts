/** The rules of the house, as tests: what prose asks for is forgotten, what fails is not. */
// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PERMISSION_REASONS } from '../wxt.config';

const ROOT = join(import.meta.dirname, '..');
const MAX_LINES = 250;
/** Files of data or of third parties' making, not of code to be read. */
const GENERATED = /^\/\*\* Made by scripts\//;

interface SourceFile {
  path: string;
  text: string;
}

function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(ROOT, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** The only files that ask a server for anything. */
const ASKING = ['lib/extension/batch/load-page.ts', 'lib/pictures/fetch-picture.ts'];

/** Code without its comments: a rule may be spoken of. */
const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** `path: matching line` for each offence, so that a failure says where to look. */
function offences(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    codeOf(text)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

const importsOf = ({ text }: SourceFile) =>
  [...codeOf(text).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

const LIB = sourceFiles('lib');
const SHIPPED = sourceFiles('lib', 'entrypoints');

describe('layers', () => {
  test('there is code to look at', () => {
    expect(LIB.length).toBeGreaterThan(20);
  });

  test('lib/ knows nothing of entrypoints/', () => {
    const found = LIB.filter((file) => importsOf(file).some((name) => name.includes('entrypoints')));
    expect(found.map((file) => file.path)).toEqual([]);
  });

  test('cleaning, conversion, output and import know nothing of the extension', () => {
    const pure = LIB.filter((file) => /^lib\/(clean|convert|output|import)\//.test(file.path));
    const extension =
      /^(wxt(\/|$)|#i18n|#imports|@wxt-dev\/|@webext-core\/|webextension-polyfill|\.\.?\/.*extension\/)/;
    const found = pure.flatMap((file) =>
      importsOf(file)
        .filter((name) => extension.test(name))
        .map((name) => `${file.path}: ${name}`),
    );
    expect(found).toEqual([]);
    expect(offences(pure, /\b(chrome|browser)\.(runtime|tabs|storage|scripting|action|i18n)\b/)).toEqual([]);
  });

  test('the extension API is asked through wxt/browser alone', () => {
    expect(offences(SHIPPED, /\bchrome\.(runtime|tabs|storage|scripting|action|contextMenus|commands|i18n)\b/)).toEqual(
      [],
    );
  });
});

describe('cleaning', () => {
  test('only edit.ts takes anything out of an article', () => {
    // clone.ts empties the document that it has just made, before there is anything in it.
    const others = LIB.filter((file) => /^lib\/clean\/(?!edit\.ts|clone\.ts)/.test(file.path));
    const removal = /\.(remove|replaceWith|removeChild|replaceChild|replaceChildren)\(|\.(inner|outer)HTML\s*=[^=]/;
    expect(offences(others, removal)).toEqual([]);
  });

  test('only dom.ts makes a document of HTML', () => {
    const others = SHIPPED.filter((file) => file.path !== 'lib/clean/dom.ts');
    const parsing =
      /\bnew DOMParser\b|\.(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|createContextualFragment|document\.write|setHTMLUnsafe|dangerouslySetInnerHTML/;
    expect(offences(others, parsing)).toEqual([]);
  });

  test('the parameters of an address are read through query-of.ts: Firefox’s scripts in pages cannot iterate them', () => {
    const others = SHIPPED.filter(({ path }) => path !== 'lib/clean/query-of.ts');
    expect(offences(others, /searchParams\.(keys|values|entries)\(|(of|\.\.\.)[^;]*searchParams\b(?!\.)/)).toEqual([]);
  });

  test('no code is made of text', () => {
    expect(offences(SHIPPED, /\beval\(|new Function\(|import\(\s*['"`]https?:/)).toEqual([]);
  });

  test('nobody is asked anything but for the pages of an article, at a click, and the pictures of one that is saved', () => {
    expect(offences(SHIPPED, /XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/)).toEqual([]);
    expect(
      offences(SHIPPED, /\bfetch\s*\(/).filter((found) => !ASKING.some((path) => found.startsWith(`${path}:`))),
    ).toEqual([]);
  });
});

describe('reading', () => {
  test('each file says first why it exists', () => {
    const silent = SHIPPED.filter(({ text }) => !text.startsWith('/**'));
    expect(silent.map((file) => file.path)).toEqual([]);
  });

  test(`no file is longer than ${MAX_LINES} lines`, () => {
    const files = [...SHIPPED, ...sourceFiles('scripts')].filter(({ text }) => !GENERATED.test(text));
    const long = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });
});

describe('words', () => {
  const LOCALES = ['en', 'zh_CN', 'zh_TW'];

  /** `popup.title`, with plural forms (`0`, `1`, `n`) folded into their key. */
  function keysOf(value: unknown, path = ''): string[] {
    if (typeof value !== 'object' || value === null) return [path];
    if (Object.keys(value).every((key) => /^(\d+|n)$/.test(key))) return [path];
    return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path ? `${path}.${key}` : key));
  }

  const keys = new Map(
    LOCALES.map((locale) => [
      locale,
      keysOf(parse(readFileSync(join(ROOT, 'locales', `${locale}.yml`), 'utf8'))).toSorted(),
    ]),
  );

  test.each(LOCALES)('%s has every key and no other', (locale) => {
    expect(keys.get(locale)).toEqual(keys.get('en'));
  });

  test('each key is used', () => {
    const code = SHIPPED.map(({ text }) => text).join('\n');
    const everything = code + readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    /** Beginnings of keys that code puts together: `state.${state}`. */
    const beginnings = [...everything.matchAll(/[`]([a-zA-Z_][\w.]*\.)\$\{/g)].map((match) => match[1] ?? '');
    const named = new Set(
      [...everything.matchAll(/(['"`])(?:__MSG_)?([\w.]+?)(?:__)?\1/g)].map((match) => match[2] ?? ''),
    );
    const unused = (keys.get('en') ?? []).filter(
      (key) =>
        !named.has(key) && !named.has(key.replaceAll('.', '_')) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test('no component holds words of its own', () => {
    const components = SHIPPED.filter(({ path }) => path.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(40);
    const word = String.raw`[A-Za-z\p{Script=Han}]{2}`;
    const between = new RegExp(String.raw`^\s*(?:<\w[^>]*>)?[^<>{}()=;:'"/|&]*${word}[^<>{}()=;:'"/|&]*</\w+>`, 'u');
    const attribute = new RegExp(
      String.raw`\b(?:title|alt|placeholder|aria-label|aria-description)="(?!example\.org")[^"]*${word}`,
      'u',
    );
    expect(offences(components, between)).toEqual([]);
    expect(offences(components, attribute)).toEqual([]);
    expect(
      offences(
        SHIPPED,
        /\p{Script=Han}{2}.*\b(?:textContent|innerText|ariaLabel)\b|\b(?:textContent|innerText|ariaLabel) = ['"`]\w/u,
      ),
    ).toEqual([]);
  });

  // But for a rule's reason, which is English and shown in English alone.
  test('each message takes the same values in all three languages', () => {
    const placesOf = (locale: string) => {
      const text = readFileSync(join(ROOT, 'locales', `${locale}.yml`), 'utf8');
      return new Map(messagesOf(parse(text)).map(([key, message]) => [key, placeholdersOf(message)]));
    };
    const english = placesOf('en');
    for (const locale of LOCALES) {
      const differing = [...placesOf(locale)].filter(
        ([key, places]) => places !== english.get(key) && key !== 'view.rule.other',
      );
      expect(differing.map(([key]) => `${locale}: ${key}`)).toEqual([]);
    }
  });
});

/** Plural forms together are one message: a language may say 1 in words. */
function messagesOf(value: unknown, path = ''): [key: string, message: string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  if (Object.keys(value).every((key) => /^(\d+|n)$/.test(key))) return [[path, Object.values(value).join(' ')]];
  return Object.entries(value).flatMap(([key, inner]) => messagesOf(inner, path ? `${path}.${key}` : key));
}

function placeholdersOf(message: string): string {
  return [...new Set(message.match(/\$\d/g))].toSorted().join(' ');
}

describe('promises', () => {
  test('the README gives for each permission the reason that the manifest gives', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const missing = Object.entries(PERMISSION_REASONS).filter(
      ([permission, reason]) =>
        !readme.split('\n').some((line) => line.includes(`\`${permission}\``) && line.includes(reason)),
    );
    expect(missing).toEqual([]);
  });

  test('the lockfile names no registry', () => {
    const lockfile = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { resolved?: string }>;
    };
    const resolved = Object.values(lockfile.packages).flatMap((entry) => entry.resolved ?? []);
    expect(resolved).toEqual([]);
  });

  test('each version is pinned', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
    expect(loose).toEqual([]);
  });
});
