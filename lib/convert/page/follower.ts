/** Hears what the page changes in the roots of a session, and not what is written quietly. */
import { READ_ATTRIBUTES } from './attribute-names';
import type { Root } from './unclobbered';

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: READ_ATTRIBUTES,
};

/** To look away and back costs about as much for each root as two records of what was written. */
const RECORDS_OF_ROOT = 2;

export class Follower {
  readonly #observer: MutationObserver;
  readonly #followed = new WeakSet<Root>();
  #roots: WeakRef<Root>[] = [];

  constructor(readonly note: (records: readonly MutationRecord[]) => void) {
    this.#observer = new MutationObserver((records) => this.note(records));
  }

  follows(root: Root): boolean {
    return this.#followed.has(root);
  }

  follow(root: Root): void {
    this.#followed.add(root);
    this.#roots.push(new WeakRef(root));
    this.#observer.observe(root, OBSERVED);
  }

  /** Hands over what was not told yet. */
  settle(): void {
    this.note(this.#observer.takeRecords());
  }

  /**
   * Nobody else's code may run within `write`: setting the text of a node runs none.
   * @param texts that `write` sets
   */
  quietly(texts: number, write: () => void): void {
    if (texts <= RECORDS_OF_ROOT * this.#roots.length) {
      write();
      return;
    }
    this.settle();
    this.#observer.disconnect();
    write();
    this.#roots = this.#roots.filter((reference) => {
      const root = reference.deref();
      if (root) this.#observer.observe(root, OBSERVED);
      return root !== undefined;
    });
  }

  stop(): void {
    this.settle();
    this.#observer.disconnect();
  }
}
