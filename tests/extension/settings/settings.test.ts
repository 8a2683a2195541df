import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadReading, loadReadingBySite, saveReading, watchReading } from '../../../lib/extension/settings/settings';
import { DEFAULT_PREFERENCES } from '../../../lib/view/reading/reading-preferences';

beforeEach(() => fakeBrowser.reset());

test('preferences are remembered', async () => {
  expect(await loadReading()).toEqual({ everywhere: DEFAULT_PREFERENCES });
  const chosen = {
    ...DEFAULT_PREFERENCES,
    theme: 'green',
    typeface: 'kai',
    indent: true,
    ownFont: '霞鹜文楷',
  } as const;
  await saveReading({ everywhere: chosen });
  expect(await loadReading()).toEqual({ everywhere: chosen });
});

test('what an earlier version stored still counts; the rest is the default', async () => {
  await fakeBrowser.storage.local.set({ readingPreferences: { theme: 'dark', typeface: 'serif', size: 22 } });
  expect((await loadReading()).everywhere).toEqual({
    ...DEFAULT_PREFERENCES,
    theme: 'dark',
    typeface: 'serif',
    size: 22,
  });
});

test('what is unknown in them is the default, what is known stays', async () => {
  const stored = {
    theme: 'pink',
    typeface: 'serif',
    size: 900,
    lineHeight: 99,
    width: '40',
    ownFont: 'a"; } * { display: none',
    vertical: 'yes',
  };
  await fakeBrowser.storage.local.set({ readingPreferences: stored });
  expect((await loadReading()).everywhere).toEqual({ ...DEFAULT_PREFERENCES, typeface: 'serif' });
});

test('a site may have preferences of its own, and follows the rest again', async () => {
  const everywhere = { ...DEFAULT_PREFERENCES, size: 20 } as const;
  await saveReading({ everywhere, site: { theme: 'sepia', vertical: true } }, 'news.example.org');
  expect(await loadReading('news.example.org')).toEqual({ everywhere, site: { theme: 'sepia', vertical: true } });
  expect(await loadReading('example.org')).toEqual({ everywhere });
  await saveReading({ everywhere, site: {} }, 'example.org');
  await saveReading({ everywhere }, 'news.example.org');
  expect(await loadReading('news.example.org')).toEqual({ everywhere });
  expect(await loadReadingBySite()).toEqual({ 'example.org': {} });
});

test('whoever watches hears of a change', async () => {
  const changed = vi.fn<() => void>();
  const end = watchReading(changed);
  await saveReading({ everywhere: { ...DEFAULT_PREFERENCES, size: 24 } });
  expect(changed).toHaveBeenCalled();
  end();
});
