/** Goes through what is to be converted, step by step: what a page holds at first, and what came or changed since. */
import type { Changes } from './change-queue';
import type { Pacer, Steps } from './pacer';
import { Places } from './places';
import { isConnected, parentOf, type Root } from './unclobbered';
import { visibleBlocks } from './visible-blocks';
import { attributesOf, type Finds, walk } from './walk';
import type { Writer } from './writer';

/** A page that takes away the walker's place so often is changing all over: the observer reports what is new. */
const MOST_WALKS = 10;

type Wants = (run: readonly Text[], block: Node) => boolean;
const everyRun: Wants = () => true;

/** Takes what is met on the way. */
export interface Met {
  /** A shadow root, or the page in a frame; returns whether it is a new one. */
  root(root: Root): boolean;
  /** An element of the page's own making, whose shadow root may still come. */
  host(element: Element): void;
  /** A part whose walk came to nothing. */
  unfinished(part: Node): void;
}

export class ConversionSteps {
  readonly #innerRoots: Root[] = [];

  constructor(
    readonly root: Root,
    readonly writer: Writer,
    readonly pacer: Pacer,
    readonly met: Met,
  ) {}

  /** What is in view first, and drawn before the rest is begun. */
  *all(): Steps {
    const places = new Places(this.root);
    const visible = [...visibleBlocks(places)];
    for (const block of visible) yield* this.#walk(block, places, 'own', everyRun);
    yield* this.#write();
    if (visible.length > 0) yield this.pacer.frame();
    yield* this.#walkWhole(this.root);
    yield* this.#walkInnerRoots();
    yield* this.#write();
  }

  /** A text that came or changed is converted with its neighbours in the block, which may hold the other half of its word. */
  *changes({ texts, elements, added }: Changes): Steps {
    const places = new Places(this.root);
    for (const node of added) yield* this.#walkAdded(node, places, texts);
    for (const element of elements) {
      this.writer.writeAttributes(element, attributesOf(element, places));
      yield* this.#rest();
    }
    const blocks = new Set<Node>();
    for (const text of texts) {
      if (text.isConnected && text.parentNode) blocks.add(places.of(text.parentNode).block);
    }
    for (const block of blocks) {
      yield* this.#walk(block, places, 'own', (run) => run.some((text) => texts.has(text)));
    }
    yield* this.#walkInnerRoots();
    yield* this.#write();
  }

  *#walkAdded(node: Node, places: Places, touched: Set<Text>): Steps {
    const parent = parentOf(node);
    if (!parent || !isConnected(node)) return;
    const outer = places.of(parent).block;
    const isWhole = yield* this.#walk(node, places, 'all', (run, block) => {
      if (block !== outer) return true;
      for (const text of run) touched.add(text);
      return false;
    });
    if (!isWhole) this.met.unfinished(node);
  }

  *#walkWhole(root: Node): Steps {
    for (let walks = 0; walks < MOST_WALKS; walks++) {
      const isWhole = yield* this.#walk(root, new Places(this.root), 'all', everyRun);
      if (isWhole) return;
    }
  }

  *#walkInnerRoots(): Steps {
    for (let root = this.#innerRoots.pop(); root; root = this.#innerRoots.pop()) {
      if (this.met.root(root)) yield* this.#walkWhole(root);
    }
  }

  /** Returns false where the page took the walker's place away before the end. */
  *#walk(
    start: Node,
    places: Places,
    scope: 'all' | 'own',
    wants: Wants,
  ): Generator<Promise<void> | undefined, boolean, boolean> {
    const walking = walk(start, places, scope, this.#findsFor(wants));
    let interrupted = false;
    for (;;) {
      const { done, value: isWhole } = walking.next(interrupted);
      interrupted = yield* this.#rest();
      if (done) return isWhole;
    }
  }

  /** Pauses where it is time to; returns whether other code ran. Before any does, what was found is written as it was found. */
  *#rest(): Generator<Promise<void> | undefined, boolean, boolean> {
    if (!this.writer.isFull && !this.pacer.isSliceOver()) return false;
    const wasLong = yield* this.#write();
    return (yield) || wasLong;
  }

  /** Returns whether it took so long that other code ran. */
  *#write(): Generator<Promise<void> | undefined, boolean, boolean> {
    const long = this.writer.flush();
    if (long) yield long;
    return long !== undefined;
  }

  #findsFor(wants: Wants): Finds {
    const writer = this.writer;
    return {
      texts(run, block) {
        if (wants(run, block)) writer.addTexts(run, block);
      },
      attributes: (element, names) => writer.writeAttributes(element, names),
      root: (root) => this.#innerRoots.push(root),
      host: (host) => this.met.host(host),
      get isFull() {
        return writer.isFull;
      },
    };
  }
}
