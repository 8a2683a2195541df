/** Gives a page its own texts and attributes back, also in parts that it takes out, moves or puts back meanwhile and later. */
import { FRAME, HOST, kindOf } from './element-kinds';
import type { Originals } from './originals';
import { Pacer, type Steps } from './pacer';
import { Places } from './places';
import { contains, createWalker, isConnected, isElement, isText, localNameOf, type Root, rootIn } from './unclobbered';
import { visibleBlocks } from './visible-blocks';
import { type Finds, walk } from './walk';

/** Nodes between two looks at the clock. */
const STEP_NODES = 128;
/** A page that takes away the walker's place so often is changing all over: the next walk does not pause. */
const MOST_WALKS = 10;

export class Restorer {
  readonly #abort = new AbortController();
  readonly #pacer: Pacer;
  readonly #observer: MutationObserver;
  readonly #places: Places;
  readonly #followed = new Set<Root>();
  /** Roots, and what came into them or went out of them. */
  readonly #parts = new Set<Node>();
  #isBusy = false;

  constructor(
    readonly root: Root,
    readonly originals: Originals,
  ) {
    this.#places = new Places(root);
    this.#pacer = new Pacer(root, this.#abort.signal);
    this.#observer = new MutationObserver((records) => {
      this.#note(records);
      if (!this.#isBusy) void this.#work(this.#restoreParts());
    });
  }

  /** What is in view first. Resolves when the page is as it was; what it puts back afterwards follows by itself. */
  run(): Promise<void> {
    this.#follow(this.root);
    return this.#work(this.#restoreAll());
  }

  /** May come halfway: what is still written goes on to know its original. */
  stop(): void {
    this.#abort.abort();
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    for (const part of this.#parts) if (!isConnected(part)) this.originals.noteTakenOut(part);
  }

  async #work(steps: Steps): Promise<void> {
    this.#isBusy = true;
    await this.#pacer.run(steps);
    this.#isBusy = false;
    // Else something that was converted is in no root: the page may hold it, and put it back one day.
    if (this.originals.isEmpty) this.stop();
  }

  #follow(root: Root): void {
    if (this.#followed.has(root)) return;
    this.#followed.add(root);
    this.#parts.add(root);
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes } of records) {
      for (const node of removedNodes) this.#parts.add(node);
      for (const node of addedNodes) this.#parts.add(node);
    }
  }

  *#restoreAll(): Steps {
    yield* this.#restoreView();
    for (const part of this.originals.takeTakenOut()) this.#parts.add(part);
    yield* this.#restoreParts();
  }

  /** A part stays noted until it is restored, as all may end before. */
  *#restoreParts(): Steps {
    for (let part = this.#nextPart(); part; part = this.#nextPart()) {
      yield* this.#restoreWhole(part);
      this.#parts.delete(part);
    }
  }

  #nextPart(): Node | undefined {
    if (this.#parts.size === 0) this.#note(this.#observer.takeRecords());
    return this.#parts.values().next().value;
  }

  *#restoreView(): Steps {
    const finds: Finds = {
      texts: (run) => run.forEach((text) => this.#restoreText(text)),
      attributes: (element) => this.originals.restoreAttributes(element),
      root: () => {},
      host: () => {},
      isFull: false,
    };
    const visible = [...visibleBlocks(this.#places)];
    for (const block of visible) yield* walk(block, this.#places, 'own', finds);
    if (visible.length > 0) yield this.#pacer.frame();
  }

  *#restoreWhole(start: Node): Steps {
    for (let walks = 0; walks <= MOST_WALKS; walks++) {
      const isWhole = yield* this.#restoreUnder(start, walks < MOST_WALKS);
      if (isWhole) return;
    }
  }

  /** Returns false where the page took the walker's place away before the end. */
  *#restoreUnder(start: Node, pauses: boolean): Generator<undefined, boolean, boolean> {
    const walker = createWalker(this.#places.document, start);
    let visited = 0;
    for (let node: Node | null = start; node; node = walker.nextNode()) {
      if (isText(node)) this.#restoreText(node);
      else if (isElement(node)) this.#restoreElement(node);
      visited++;
      if (pauses && visited % STEP_NODES === 0 && (yield) && !contains(start, node)) return false;
    }
    return true;
  }

  #restoreText(text: Text): void {
    if (this.originals.restoreText(text)) this.#pacer.countTexts(1, text.length);
  }

  #restoreElement(element: Element): void {
    this.originals.restoreAttributes(element);
    const root = kindOf(localNameOf(element)) & (HOST | FRAME) ? rootIn(element) : undefined;
    if (root) this.#follow(root);
  }
}
