/** How a person wants text converted, remembered in the browser's own storage. What is unknown in it is the default. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { defaultSettings } from '../../convert/default-settings';
import { HANS_PRESETS, HANT_PRESETS } from '../../convert/preset-names';
import type { ConversionSettings } from '../../convert/types';

export type ConversionChoices = Omit<ConversionSettings, 'words'>;

const item = storage.defineItem<unknown>('local:conversion', { version: 1 });

export function defaultChoices(): ConversionChoices {
  const { hans, hant, plain, punctuation } = defaultSettings(browser.i18n.getUILanguage());
  return { hans, hant, plain, punctuation };
}

export async function loadConversionChoices(): Promise<ConversionChoices> {
  const defaults = defaultChoices();
  const schema = v.fallback(
    v.object({
      hans: v.fallback(v.picklist(HANS_PRESETS), defaults.hans),
      hant: v.fallback(v.picklist(HANT_PRESETS), defaults.hant),
      plain: v.fallback(v.boolean(), defaults.plain),
      punctuation: v.fallback(v.boolean(), defaults.punctuation),
    }),
    defaults,
  );
  return v.parse(schema, (await item.getValue()) ?? {});
}

export async function saveConversionChoices(choices: ConversionChoices): Promise<void> {
  await item.setValue(choices);
}

/** @returns what ends the watching. */
export function watchConversionChoices(changed: () => void): () => void {
  return item.watch(changed);
}
