import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadHantRegion, regionOfLanguage } from '../../lib/extension/hant-region';

describe('the region of Traditional text', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-HK');
  });

  it('is what the person chose', async () => {
    await fakeBrowser.storage.local.set({ hantRegion: 'generic' });
    expect(await loadHantRegion()).toBe('generic');
  });

  it('is that of the browser where nothing known is stored', async () => {
    expect(await loadHantRegion()).toBe('hk');
    await fakeBrowser.storage.local.set({ hantRegion: 'atlantis' });
    expect(await loadHantRegion()).toBe('hk');
  });

  it.each([
    ['zh-HK', 'hk'],
    ['zh-Hant-MO', 'hk'],
    ['zh-TW', 'tw'],
    ['zh-CN', 'tw'],
    ['en-US', 'tw'],
    ['', 'tw'],
  ])('of %s is %s', (language, region) => {
    expect(regionOfLanguage(language)).toBe(region);
  });
});
