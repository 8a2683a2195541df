/** The keys that the browser gave to QingDu's commands. Only the browser can change them. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Toaster } from './toaster';

/** Where Chromium browsers let people choose keys; they send it on to their own. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

interface Shortcut {
  name: string;
  description: string;
  /** Empty where there is none. */
  keys: string;
}

export type ShortcutsModel = ReturnType<typeof createShortcutsModel>;

export function createShortcutsModel({ tell }: Toaster) {
  const shortcuts = signal<readonly Shortcut[] | undefined>(undefined);

  async function load(): Promise<void> {
    const commands = await browser.commands.getAll();
    shortcuts.value = commands
      .filter(({ name }) => name !== '_execute_action')
      .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
  }

  async function change(): Promise<void> {
    try {
      if (import.meta.env.FIREFOX) await openFirefoxSettings();
      else await browser.tabs.create({ url: CHROMIUM_PAGE });
    } catch {
      tell({ kind: 'error', text: i18n.t('options.shortcuts.byHand') });
    }
  }

  return {
    shortcuts,
    load,
    change,
    /** The browser's page says nothing when a key was changed: coming back from it, look again. */
    watch: () => addEventListener('focus', () => void load()),
  };
}

/** From Firefox 137 on; the types of the extension API do not know it yet. */
async function openFirefoxSettings(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (!commands.openShortcutSettings) throw new Error('this Firefox cannot open its shortcut settings');
  await commands.openShortcutSettings();
}
