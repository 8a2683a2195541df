import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeSettings } from '../../../lib/extension/settings/merge-settings';
import { collectSettings } from '../../../lib/extension/settings/settings-file';

beforeEach(() => fakeBrowser.reset());

const rule = (host: string, choice = 'always') => ({ host, choice, to: 'hans' });

test('where nothing is set, all of it comes', async () => {
  const settings = { userWords: '[hant]\n软件 = 軟體\n', readingPreferences: { theme: 'dark' }, userRules: [] };
  expect(await mergeSettings(settings)).toEqual(['readingPreferences', 'userWords', 'userRules']);
  expect(await collectSettings()).toEqual(settings);
});

test('what is set stays, lists are united, and a second time changes nothing', async () => {
  await fakeBrowser.storage.local.set({
    readingPreferences: { theme: 'light' },
    conversionSites: [rule('a.example', 'never')],
    userRules: [{ hosts: ['a.example'] }],
    userWords: '# mine\n[hant]\n软件 = 軟體\n',
  });
  const kept = {
    readingPreferences: { theme: 'dark' },
    conversionSites: [rule('a.example'), rule('b.example')],
    userRules: [{ hosts: ['a.example'] }, { hosts: ['b.example'] }],
    userWords: '[hant]\n软件 = 軟件\n鼠标 = 滑鼠\n',
  };
  expect(await mergeSettings(kept)).toEqual(['conversionSites', 'userWords', 'userRules']);
  expect(await collectSettings()).toEqual({
    readingPreferences: { theme: 'light' },
    conversionSites: [rule('a.example', 'never'), rule('b.example')],
    userRules: [{ hosts: ['a.example'] }, { hosts: ['b.example'] }],
    userWords: '# mine\n[hant]\n软件 = 軟體\n鼠标 = 滑鼠\n',
  });
  expect(await mergeSettings(kept)).toEqual([]);
});

test('what is no setting is passed over', async () => {
  expect(await mergeSettings({ backup: { every: 'day' }, evil: 1, userRules: null })).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
