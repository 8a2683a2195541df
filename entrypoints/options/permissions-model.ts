/** The sites that the browser lets QingDu read without a click, and giving that back. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Toaster } from './toaster';

interface Grant {
  /** A match pattern, as `https://*.example.org/*`. */
  origin: string;
  /** Asked for at install: the browser does not take it back singly. */
  isFixed: boolean;
}

export type PermissionsModel = ReturnType<typeof createPermissionsModel>;

export function createPermissionsModel({ tell, fail }: Toaster) {
  const grants = signal<readonly Grant[] | undefined>(undefined);

  async function load(): Promise<void> {
    const { origins = [] } = await browser.permissions.getAll();
    const fixed = new Set(browser.runtime.getManifest().host_permissions);
    grants.value = origins.toSorted().map((origin) => ({ origin, isFixed: fixed.has(origin) }));
  }

  async function giveBack(origin: string): Promise<void> {
    try {
      await browser.permissions.remove({ origins: [origin] });
      tell({ kind: 'info', text: i18n.t('options.permissions.givenBack', [hostOf(origin)]) });
    } catch (error) {
      fail(error);
    }
    await load();
  }

  return {
    grants,
    load,
    giveBack,
    watch(): void {
      browser.permissions.onAdded.addListener(() => void load());
      browser.permissions.onRemoved.addListener(() => void load());
    },
  };
}

/** The pattern without what is the same in all: scheme, path, and the star before the host. */
export function hostOf(origin: string): string {
  return /^[^:]+:\/\/(?:\*\.)?([^/]*)/.exec(origin)?.[1] ?? origin;
}
