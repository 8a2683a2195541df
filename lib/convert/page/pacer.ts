/** Works in slices of a few milliseconds, so that the page scrolls and answers while it is converted. */

/** Leaves half a frame at 60 Hz to the page's own layout. */
const SLICE_MILLISECONDS = 8;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Steps to do: each may hand over a promise to wait for, and learns by `true` that other code ran since. */
export type Steps = Generator<Promise<void> | undefined, void, boolean>;

export class Pacer {
  #sliceEnd = performance.now() + SLICE_MILLISECONDS;

  /** @param settle runs at the end of each slice, before any other code does. */
  constructor(
    readonly signal: AbortSignal,
    readonly settle: () => void = () => {},
  ) {}

  isSliceOver(): boolean {
    return performance.now() >= this.#sliceEnd;
  }

  async pause(): Promise<void> {
    this.settle();
    await nextTask();
    this.#sliceEnd = performance.now() + SLICE_MILLISECONDS;
  }

  /** Resolves when the steps are done or the signal stops them. */
  async run(steps: Steps): Promise<void> {
    let interrupted = false;
    while (!this.signal.aborted) {
      const { done, value } = steps.next(interrupted);
      if (done) break;
      if (value) await value;
      const over = this.isSliceOver();
      if (over) await this.pause();
      interrupted = over || value !== undefined;
    }
    this.settle();
  }
}
