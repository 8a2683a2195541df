/** How the person reads, everywhere and on single sites, and by which keys. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  loadReading,
  loadReadingBySite,
  loadViewKeys,
  saveReading,
  saveViewKeys,
  watchReading,
} from '../../lib/extension/settings/settings';
import { DEFAULT_PREFERENCES, type ReadingPreferences } from '../../lib/view/reading/reading-preferences';
import { DEFAULT_KEYS, VIEW_COMMANDS, type ViewCommand, type ViewKeys } from '../../lib/view/keys/view-keys';
import type { Toaster } from './toaster';

export type ReadingOptionsModel = ReturnType<typeof createReadingOptionsModel>;

export function createReadingOptionsModel({ tell, fail }: Toaster) {
  const preferences = signal<ReadingPreferences | undefined>(undefined);
  const sites = signal<string[]>([]);
  const keys = signal<ViewKeys | undefined>(undefined);

  async function load(): Promise<void> {
    const [reading, bySite, viewKeys] = await Promise.all([loadReading(), loadReadingBySite(), loadViewKeys()]);
    preferences.value = reading.everywhere;
    sites.value = Object.keys(bySite).toSorted();
    keys.value = viewKeys;
  }

  async function keep(everywhere: ReadingPreferences): Promise<void> {
    const before = preferences.value;
    preferences.value = everywhere;
    try {
      await saveReading({ everywhere });
    } catch (error) {
      preferences.value = before;
      fail(error);
    }
  }

  async function forget(host: string): Promise<void> {
    const { everywhere, site } = await loadReading(host);
    try {
      await saveReading({ everywhere }, host);
      await load();
      const undo = () => void saveReading({ everywhere, ...(site && { site }) }, host).then(load);
      tell({ kind: 'info', text: i18n.t('options.reading.forgotten', [host]), undo });
    } catch (error) {
      fail(error);
    }
  }

  /** @param key spelt as `spellKey` does; empty for none. @returns whether it was free. */
  async function setKey(command: ViewCommand, key: string): Promise<boolean> {
    const before = keys.value;
    if (!before) return false;
    const holder = VIEW_COMMANDS.find((other) => other !== command && key !== '' && before[other] === key);
    if (holder) {
      tell({ kind: 'error', text: i18n.t('options.viewKeys.taken', [i18n.t(`options.viewKeys.command.${holder}`)]) });
      return false;
    }
    await keepKeys({ ...before, [command]: key });
    return true;
  }

  async function keepKeys(next: ViewKeys): Promise<void> {
    try {
      await saveViewKeys(next);
      keys.value = next;
    } catch (error) {
      fail(error);
    }
  }

  return {
    preferences,
    sites,
    keys,
    load,
    prefer: (change: Partial<ReadingPreferences>) =>
      preferences.value && void keep({ ...preferences.value, ...change }),
    reset: () => void keep(DEFAULT_PREFERENCES),
    forget,
    setKey,
    resetKeys: () => void keepKeys(DEFAULT_KEYS),
    watch: () => watchReading(() => void load()),
  };
}
