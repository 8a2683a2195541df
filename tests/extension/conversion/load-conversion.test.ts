import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadConversionChoices, saveConversionChoices } from '../../../lib/extension/conversion/conversion-settings';
import { loadConversion } from '../../../lib/extension/conversion/load-conversion';
import { loadSiteRules, removeSiteRule, setSiteRule } from '../../../lib/extension/conversion/site-rules-setting';
import { saveUserWordsText } from '../../../lib/extension/conversion/user-words-setting';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-HK');
});

describe('the settings of conversion', () => {
  it('are those of the browser’s language before anything is said', async () => {
    expect(await loadConversion()).toEqual({
      hans: 'tw2s',
      hant: 's2hk',
      plain: false,
      punctuation: false,
      words: { hans: [], hant: [] },
    });
  });

  it('are remembered, and what is unknown in them is the default', async () => {
    await saveConversionChoices({ hans: 'hk2s', hant: 's2twp', plain: true, punctuation: true });
    expect(await loadConversionChoices()).toEqual({ hans: 'hk2s', hant: 's2twp', plain: true, punctuation: true });
    await fakeBrowser.storage.local.set({ conversion: { hans: 's2t', hant: 's2t', plain: 'yes' } });
    expect(await loadConversionChoices()).toEqual({ hans: 'tw2s', hant: 's2t', plain: false, punctuation: false });
    await fakeBrowser.storage.local.set({ conversion: 7 });
    expect(await loadConversionChoices()).toMatchObject({ hans: 'tw2s', hant: 's2hk' });
  });

  it('have the person’s words, without the lines that are none', async () => {
    await saveUserWordsText('[hant]\n软件 = 軟體\na=b=c\n');
    expect((await loadConversion()).words).toEqual({ hant: [{ from: '软件', to: '軟體' }], hans: [] });
    await fakeBrowser.storage.local.set({ userWords: { hant: 1 } });
    expect((await loadConversion()).words).toEqual({ hant: [], hans: [] });
  });

  it('have the preset of the site', async () => {
    await setSiteRule({ host: 'example.org', choice: 'ask', to: 's2t' });
    expect((await loadConversion('news.example.org')).hant).toBe('s2t');
    expect((await loadConversion('example.com')).hant).toBe('s2hk');
  });
});

describe('site rules', () => {
  it('are one a host', async () => {
    await setSiteRule({ host: 'example.org', choice: 'ask', to: 'hans' });
    await setSiteRule({ host: 'example.org', choice: 'always', to: 'hant' });
    expect(await loadSiteRules()).toEqual([{ host: 'example.org', choice: 'always', to: 'hant' }]);
    await removeSiteRule('example.org');
    expect(await loadSiteRules()).toEqual([]);
  });

  it('pass over what is none', async () => {
    const good = { host: 'example.org', choice: 'always', to: 'tw2sp' };
    const bad = [{ ...good, host: '*' }, { ...good, choice: 'maybe' }, { ...good, to: 'x2y' }, 7, undefined];
    await fakeBrowser.storage.local.set({ conversionSites: [...bad, good] });
    expect(await loadSiteRules()).toEqual([good]);
  });
});
