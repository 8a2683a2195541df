/** Waits for what a browser shows only after a while. */
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @template T
 * @param {() => Promise<T | undefined | false>} look
 * @param {string} what for the message where it never comes
 * @returns {Promise<T>}
 */
export async function waitFor(look, what, timeout = 15_000) {
  for (const deadline = Date.now() + timeout; ;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}`);
    await pause(60);
  }
}
