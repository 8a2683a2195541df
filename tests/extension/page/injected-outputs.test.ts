import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectedOutputs } from '../../../lib/extension/page/injected-outputs';
import { registerOutputs, type PageOutputs } from '../../../lib/extension/page/page-outputs';
import { onMessage } from '../../../lib/extension/protocol';

const outputs = (isAlive: () => boolean): PageOutputs => ({ isAlive, download: vi.fn(), copy: vi.fn() });
const inject = vi.fn();
let end: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  inject.mockReset();
  end = onMessage('outputs.load', () => inject());
});
afterEach(() => end());

test('the script is asked for once', async () => {
  const written = outputs(() => true);
  inject.mockImplementation(() => registerOutputs(written));
  expect(await injectedOutputs()).toBe(written);
  expect(await injectedOutputs()).toBe(written);
  expect(inject).toHaveBeenCalledTimes(1);
});

test('what an earlier version of the extension left is not used', async () => {
  registerOutputs(outputs(() => false));
  const fresh = outputs(() => true);
  inject.mockImplementation(() => registerOutputs(fresh));
  expect(await injectedOutputs()).toBe(fresh);
});

test('a script that does not arrive is an error', async () => {
  registerOutputs(outputs(() => false));
  await expect(injectedOutputs()).rejects.toThrow('did not arrive');
});
