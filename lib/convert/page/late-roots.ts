/** Notices shadow roots that a page attaches to its own elements after they were walked, which no event tells. */
import { isConnected, shadowRootOf } from './unclobbered';

/** Milliseconds after the last element came: its script may still load. */
const DELAYS = [50, 200, 800, 3_000, 10_000];
/** After something happened that may make a page attach one. */
const SOON = 100;
/** A look costs less than a millisecond. */
const MOST_WAITING = 5_000;

/** Events after which a page builds what it left for later. */
export const BUILDING_EVENTS = ['load', 'scroll', 'click'];

export class LateRoots {
  readonly #waiting = new Set<Element>();
  #tries = 0;
  #planned: ReturnType<typeof setTimeout> | undefined;
  #isSoon = false;

  /** @param found is told each element whose root came; it is no longer waited for. */
  constructor(
    readonly signal: AbortSignal,
    readonly found: (host: Element) => void,
  ) {}

  wait(host: Element): void {
    if (this.#waiting.size >= MOST_WAITING || this.signal.aborted) return;
    this.#waiting.add(host);
    if (this.#planned !== undefined && this.#tries === 1) return;
    clearTimeout(this.#planned);
    this.#tries = 0;
    this.#plan();
  }

  look(): void {
    if (this.signal.aborted) return;
    for (const host of this.#waiting) {
      const hasCome = shadowRootOf(host) !== null;
      if (!hasCome && isConnected(host)) continue;
      this.#waiting.delete(host);
      if (hasCome) this.found(host);
    }
  }

  lookSoon(): void {
    if (this.#isSoon || this.#waiting.size === 0) return;
    this.#isSoon = true;
    setTimeout(() => {
      this.#isSoon = false;
      this.look();
    }, SOON);
  }

  #plan(): void {
    const delay = DELAYS[this.#tries++];
    this.#planned = undefined;
    if (delay === undefined || this.#waiting.size === 0 || this.signal.aborted) return;
    this.#planned = setTimeout(() => {
      this.look();
      this.#plan();
    }, delay);
  }
}
