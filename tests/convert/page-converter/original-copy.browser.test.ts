import { describe, expect, it } from 'vitest';
import { build, show, toHant } from './support';

describe('the original copy', () => {
  it('has the page as it was written, and leaves the page as it is shown', async () => {
    build('<form title="头发"><input name="getAttribute">头<b>发</b></form><select><option>台湾</option></select>');
    const before = document.documentElement.outerHTML;
    const converter = await show('hant', toHant);
    const shown = document.documentElement.outerHTML;
    expect(converter.originalCopy(document).documentElement.outerHTML).toBe(before);
    expect(document.documentElement.outerHTML).toBe(shown);
    expect(shown).toContain('頭<b>髮</b>');
  });
});
