/** Remembers long work while it runs: where the browser stops in between, the next page can say how to go on. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';

const ITEMS = {
  restoring: storage.defineItem<unknown>('local:restoring'),
  importing: storage.defineItem<unknown>('local:importing'),
};
const schema = v.object({ name: v.string(), at: v.number() });

/** The file whose work did not come to its end. */
export type InterruptedRun = v.InferOutput<typeof schema>;

export type RunMark = ReturnType<typeof runMark>;

export function runMark(work: keyof typeof ITEMS) {
  const item = ITEMS[work];
  const lock = `qingdu-${work}`;
  return {
    /**
     * Only one page at a time does this work. Where it fails the mark stays.
     *
     * @returns undefined, without having begun, where another page does.
     */
    async run<T>(name: string, run: () => Promise<T>): Promise<{ result: T } | undefined> {
      return navigator.locks.request(lock, { ifAvailable: true }, async (isOurs) => {
        if (!isOurs) return undefined;
        await item.setValue({ name, at: Date.now() });
        const result = await run();
        await item.removeValue();
        return { result };
      });
    },

    /** Undefined also while the work is done. */
    async interrupted(): Promise<InterruptedRun | undefined> {
      const mark = v.safeParse(schema, await item.getValue());
      if (!mark.success) return undefined;
      const isRunning = await navigator.locks.request(lock, { ifAvailable: true, mode: 'shared' }, (isOurs) => !isOurs);
      return isRunning ? undefined : mark.output;
    },

    async forget(): Promise<void> {
      await item.removeValue();
    },
  };
}
