/** The extension API for tests in a real browser, where WXT's own stand-in (a virtual setup module) cannot be fetched. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
vi.stubGlobal('browser', fakeBrowser);

/** What `wxt/browser` gives under test. */
export const browser = fakeBrowser;
