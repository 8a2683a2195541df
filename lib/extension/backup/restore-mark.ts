/** Remembers a restore while it runs: where the browser stops in between, the next page can say how to go on. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';

const item = storage.defineItem<unknown>('local:restoring');
const LOCK = 'qingdu-restore';
const schema = v.object({ name: v.string(), at: v.number() });

/** The backup whose restore did not come to its end. */
export type InterruptedRestore = v.InferOutput<typeof schema>;

/**
 * Only one page at a time restores.
 *
 * @returns undefined, without having begun, where another page does.
 */
export async function withRestoreMark<T>(name: string, restore: () => Promise<T>): Promise<{ result: T } | undefined> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return undefined;
    await item.setValue({ name, at: Date.now() });
    const result = await restore();
    await item.removeValue();
    return { result };
  });
}

/** Undefined also while a restore runs. */
export async function interruptedRestore(): Promise<InterruptedRestore | undefined> {
  const mark = v.safeParse(schema, await item.getValue());
  if (!mark.success) return undefined;
  const isRunning = await navigator.locks.request(LOCK, { ifAvailable: true, mode: 'shared' }, (lock) => !lock);
  return isRunning ? undefined : mark.output;
}

export async function forgetInterruptedRestore(): Promise<void> {
  await item.removeValue();
}
