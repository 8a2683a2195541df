import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { registerConverter, registeredConverter } from '../../lib/convert/converters';
import { loadHantRegion, saveHantRegion } from '../../lib/extension/hant-region';

describe('the registry of converters', () => {
  it('is empty for a direction that was not injected', () => {
    expect(registeredConverter('hant')).toBeUndefined();
  });

  it('keeps one converter a direction, the last', () => {
    registerConverter('hans', (text) => `1${text}`);
    registerConverter('hans', (text) => `2${text}`);
    expect(registeredConverter('hans')?.('x')).toBe('2x');
  });
});

describe('the region of Traditional text', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is Taiwan until the person says otherwise', async () => {
    expect(await loadHantRegion()).toBe('tw');
    await saveHantRegion('hk');
    expect(await loadHantRegion()).toBe('hk');
  });

  it('is Taiwan where the stored word is unknown', async () => {
    await fakeBrowser.storage.local.set({ hantRegion: 'atlantis' });
    expect(await loadHantRegion()).toBe('tw');
  });
});
