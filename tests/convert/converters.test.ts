import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/convert/default-settings';
import { registerConverter, registeredConverter } from '../../lib/convert/converters';

describe('the registry of converters', () => {
  it('is empty for a direction that was not injected', () => {
    expect(registeredConverter('hant')).toBeUndefined();
  });

  it('keeps one maker a direction, the last', () => {
    registerConverter('hans', () => (text) => `1${text}`);
    registerConverter('hans', () => (text) => `2${text}`);
    expect(registeredConverter('hans')?.(defaultSettings('zh-CN'))('x')).toBe('2x');
  });
});
