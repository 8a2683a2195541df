/** A person's own words, kept as the text that they wrote, remarks included. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';
import { parseUserWords, type UserWords } from '../../convert/user-words';

const item = storage.defineItem<unknown>('local:userWords', { version: 1 });

/** The text; whatever else is stored is none. */
export async function loadUserWordsText(): Promise<string> {
  return v.parse(v.fallback(v.string(), ''), await item.getValue());
}

/** Lines that cannot be read count for nothing. */
export async function loadUserWords(): Promise<UserWords> {
  return parseUserWords(await loadUserWordsText()).words;
}

export async function saveUserWordsText(text: string): Promise<void> {
  await item.setValue(text);
}

/** @returns what ends the watching. */
export function watchUserWords(changed: () => void): () => void {
  return item.watch(changed);
}
