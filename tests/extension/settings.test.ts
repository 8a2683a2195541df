import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadReadingPreferences, saveReadingPreferences } from '../../lib/extension/settings';
import { DEFAULT_PREFERENCES } from '../../lib/view/reading-preferences';

beforeEach(() => fakeBrowser.reset());

test('preferences are remembered', async () => {
  expect(await loadReadingPreferences()).toEqual(DEFAULT_PREFERENCES);
  const chosen = { theme: 'dark', typeface: 'serif', size: 22 } as const;
  await saveReadingPreferences(chosen);
  expect(await loadReadingPreferences()).toEqual(chosen);
});

test('what is unknown in them is the default, what is known stays', async () => {
  await fakeBrowser.storage.local.set({ readingPreferences: { theme: 'pink', typeface: 'serif', size: 900 } });
  expect(await loadReadingPreferences()).toEqual({ ...DEFAULT_PREFERENCES, typeface: 'serif' });
});
