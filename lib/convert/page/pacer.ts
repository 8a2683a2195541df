/** Works in slices of a few milliseconds, so that the page scrolls and answers while it is converted. */
import { FrameTexts } from './frame-texts';
import { nextFrame } from './next-frame';
import { nextTask } from './next-task';
import { isHidden, type Root } from './unclobbered';

/** Leaves half a frame at 60 Hz to the page's own layout; the step that is under way when it ends takes up to two more. */
const SLICE_MILLISECONDS = 6;

/** Of a longer text, so many units are as much work. */
const UNITS_OF_TEXT = 64;

/** Steps to do: each may hand over a promise to wait for, and learns by `true` that other code ran since. */
export type Steps = Generator<Promise<void> | undefined, void, boolean>;

export class Pacer {
  #sliceEnd = 0;
  #texts = 0;
  readonly #frameTexts = new FrameTexts();

  /**
   * @param root what is worked on; nothing of it may be laid out, as in a hidden tab.
   * @param settle runs at the end of each slice, before any other code does.
   */
  constructor(
    readonly root: Root,
    readonly signal: AbortSignal,
    readonly settle: () => void = () => {},
  ) {}

  isSliceOver(): boolean {
    return this.#isFrameFull || performance.now() >= this.#sliceEnd;
  }

  get #isFrameFull(): boolean {
    return this.#texts >= this.#frameTexts.limit;
  }

  /** To be told of texts that were written, with so many units together. */
  countTexts(texts: number, units: number): void {
    this.#texts += texts + units / UNITS_OF_TEXT;
  }

  async pause(): Promise<void> {
    if (this.#isFrameFull) return this.frame();
    this.settle();
    await nextTask();
    this.#beginSlice();
  }

  /**
   * Lets the browser draw what was written. What follows is a task of its own, after the frame: what it does and what the
   * browser lays out do not add up.
   */
  async frame(): Promise<void> {
    this.settle();
    if (!isHidden(this.root)) {
      await new Promise<void>((resolve) => nextFrame(resolve));
      const begun = performance.now();
      await nextTask();
      this.#frameTexts.note(this.#texts, performance.now() - begun);
    } else await nextTask();
    this.#texts = 0;
    this.#beginSlice();
  }

  #beginSlice(): void {
    this.#sliceEnd = performance.now() + SLICE_MILLISECONDS;
  }

  /** Resolves when the steps are done or the signal stops them. */
  async run(steps: Steps): Promise<void> {
    let interrupted = false;
    this.#beginSlice();
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
