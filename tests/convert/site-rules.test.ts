import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/convert/default-settings';
import {
  originsOf,
  readHost,
  ruleForHost,
  scriptOf,
  settingsForSite,
  type ConversionRule,
} from '../../lib/convert/site-rules';

const rules: ConversionRule[] = [
  { host: 'example.org', choice: 'always', to: 'hans' },
  { host: 'mail.example.org', choice: 'never', to: 'hans' },
];

describe('ruleForHost', () => {
  it.each([
    ['example.org', 'always'],
    ['news.example.org', 'always'],
    ['mail.example.org', 'never'],
    ['in.mail.example.org', 'never'],
    ['anexample.org', undefined],
    ['org', undefined],
  ])('%s: %s', (host, choice) => {
    expect(ruleForHost(host, rules)?.choice).toBe(choice);
    expect(ruleForHost(host, rules.toReversed())?.choice).toBe(choice);
  });
});

describe('readHost', () => {
  it.each([
    ['example.org', 'example.org'],
    [' WWW.Example.org ', 'example.org'],
    ['https://www.example.org/a/b?c#d', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s is %s', (typed, host) => {
    expect(readHost(typed)).toBe(host);
  });

  it.each(['', ' ', 'a b', '*', '*.example.org', 'file:///etc', 'javascript://x', 'https://', '.org', '[::1]'])(
    '%j is none',
    (typed) => {
      expect(readHost(typed)).toBeUndefined();
    },
  );
});

describe('a rule', () => {
  it('leads to a script', () => {
    expect(['hans', 'hant', 'tw2sp', 's2hk'].map((to) => scriptOf({ to } as ConversionRule))).toEqual([
      'hans',
      'hant',
      'hans',
      'hant',
    ]);
  });

  it('may name a preset, which counts in its own direction', () => {
    const settings = defaultSettings('zh-TW');
    expect(settingsForSite(settings, { host: 'a', choice: 'ask', to: 's2twp' })).toEqual({
      ...settings,
      hant: 's2twp',
    });
    expect(settingsForSite(settings, { host: 'a', choice: 'ask', to: 'hk2s' })).toEqual({ ...settings, hans: 'hk2s' });
    expect(settingsForSite(settings, { host: 'a', choice: 'ask', to: 'hans' })).toEqual(settings);
    expect(settingsForSite(settings, undefined)).toEqual(settings);
  });
});

it('asks for both schemes, and for an address of numbers alone', () => {
  expect(originsOf('example.org')).toEqual(['https://*.example.org/*', 'http://*.example.org/*']);
  expect(originsOf('127.0.0.1')).toEqual(['https://127.0.0.1/*', 'http://127.0.0.1/*']);
});
