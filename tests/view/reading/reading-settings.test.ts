import { expect, test } from 'vitest';
import { createReadingModel } from '../../../lib/view/reading/reading-model';
import { DEFAULT_PREFERENCES } from '../../../lib/view/reading/reading-preferences';
import type { ReadingSettings } from '../../../lib/view/reading/reading-settings';

test('a change counts everywhere, or here alone, and the way back is short', () => {
  let kept: ReadingSettings | undefined;
  const model = createReadingModel(undefined, (settings) => (kept = settings));
  model.prefer({ size: 20 });
  expect(kept).toEqual({ everywhere: { ...DEFAULT_PREFERENCES, size: 20 } });

  model.limit(true);
  model.prefer({ theme: 'black' });
  expect(kept).toEqual({ everywhere: { ...DEFAULT_PREFERENCES, size: 20 }, site: { theme: 'black' } });
  expect(model.preferences.value).toEqual({ ...DEFAULT_PREFERENCES, size: 20, theme: 'black' });

  model.limit(false);
  expect(model.preferences.value).toEqual({ ...DEFAULT_PREFERENCES, size: 20 });
  model.reset();
  expect(kept).toEqual({ everywhere: DEFAULT_PREFERENCES });
});
