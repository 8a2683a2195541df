import { describe, expect, it } from 'vitest';
import { registerConverter, registeredConverter } from '../../lib/convert/converters';

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
