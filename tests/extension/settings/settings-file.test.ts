import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadReading, saveReading } from '../../../lib/extension/settings/settings';
import {
  applySettings,
  collectSettings,
  printSettings,
  readSettings,
  SETTING_KEYS,
} from '../../../lib/extension/settings/settings-file';
import { DEFAULT_PREFERENCES } from '../../../lib/view/reading/reading-preferences';
import { loadUserWordsText, saveUserWordsText } from '../../../lib/extension/conversion/user-words-setting';

/** What is remembered and is no setting: it belongs to this computer. */
const OF_THIS_COMPUTER: string[] = ['backup', 'importing', 'librarySeen', 'restoring'];

beforeEach(() => fakeBrowser.reset());

test('every stored item is either a setting or of this computer', () => {
  const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const keys = files.flatMap((name) =>
    Array.from(readFileSync(`lib/${name}`, 'utf8').matchAll(/defineItem[^(]*\('local:(\w+)'/g), ([, key]) => key),
  );
  expect(keys.toSorted()).toEqual([...SETTING_KEYS, ...OF_THIS_COMPUTER].toSorted());
});

test('settings go out and come in again elsewhere', async () => {
  await saveReading({ everywhere: { ...DEFAULT_PREFERENCES, theme: 'dark' } });
  await saveUserWordsText('[hant]\n软件 = 軟體\n');
  const text = printSettings(await collectSettings());
  fakeBrowser.reset();
  const read = readSettings(text);
  if ('problem' in read) throw new Error(read.problem);
  await applySettings(read.settings);
  expect(await loadUserWordsText()).toBe('[hant]\n软件 = 軟體\n');
  expect((await loadReading()).everywhere.theme).toBe('dark');
});

test('what was taken in can be taken back, as if it had never come', async () => {
  await saveUserWordsText('[hans]\n乾坤\n');
  const before = await fakeBrowser.storage.local.get();
  const undo = await applySettings({ userWords: '[hant]\n里\n', readingPreferences: { theme: 'light' } });
  expect(await loadUserWordsText()).toBe('[hant]\n里\n');
  await undo();
  expect(await fakeBrowser.storage.local.get()).toEqual(before);
});

test('a file of something else is refused', () => {
  expect(readSettings('no JSON')).toEqual({ problem: 'unknown' });
  expect(readSettings('[{"hosts":["example.org"]}]')).toEqual({ problem: 'unknown' });
  expect(readSettings('{"format":"qingdu-settings","version":2,"settings":{}}')).toEqual({ problem: 'newer' });
  expect(readSettings('{"format":"qingdu-settings","version":1,"settings":{}}')).toEqual({ problem: 'empty' });
});

test('nothing but settings comes in', async () => {
  const read = readSettings(
    '{"format":"qingdu-settings","version":1,"settings":{"userWords":"","__proto__":{"a":1},"other":1}}',
  );
  expect(read).toEqual({ settings: { userWords: '' } });
});
