/** One script shown in one root: converts what is there, then whatever comes, until it is stopped. */
import type { Convert, TargetScript } from '../types';
import { type Changes, ChangeQueue } from './change-queue';
import { Follower } from './follower';
import { BUILDING_EVENTS, LateRoots } from './late-roots';
import { nextFrame } from './next-frame';
import type { Originals } from './originals';
import { Pacer, type Steps } from './pacer';
import { Places } from './places';
import { isConnected, isElement, isFrame, listen, parentOf, type Root } from './unclobbered';
import { visibleBlocks } from './visible-blocks';
import { attributesOf, type Finds, walk } from './walk';
import { Writer } from './writer';

/** A page that takes away the walker's place so often is changing all over: the observer reports what is new. */
const MOST_WALKS = 10;

type Wants = (run: readonly Text[], block: Node) => boolean;
const everyRun: Wants = () => true;

export class Session {
  readonly #abort = new AbortController();
  readonly #queue: ChangeQueue;
  readonly #follower = new Follower((records) => this.#note(records));
  readonly #pacer: Pacer;
  readonly #writer: Writer;
  readonly #lateRoots = new LateRoots(this.#abort.signal, (host) => this.#walkAgain(host));
  #innerRoots: Root[] = [];
  #isBusy = false;
  #cancelFrame: (() => void) | undefined;

  constructor(
    readonly root: Root,
    target: TargetScript,
    convert: Convert,
    originals: Originals,
    isWritten: boolean,
  ) {
    this.#queue = new ChangeQueue(originals);
    this.#pacer = new Pacer(root, this.#abort.signal, () => this.#follower.settle());
    const quietly = this.#follower.quietly.bind(this.#follower);
    this.#writer = new Writer(target, isWritten, convert, originals, this.#pacer, quietly);
  }

  /** Resolves when all that is there now is converted. */
  async run(): Promise<void> {
    this.#follow(this.root);
    await this.#pacer.run(this.#convertAll());
  }

  #follow(root: Root): void {
    this.#follower.follow(root);
    for (const type of BUILDING_EVENTS) listen(root, type, this.#noteEvent, this.#abort.signal);
  }

  readonly #noteEvent = ({ type, target }: Event): void => {
    this.#lateRoots.lookSoon();
    // A frame that has gone to another page holds another document.
    const node = target as Node;
    if (type === 'load' && isElement(node) && isFrame(node)) this.#walkAgain(node);
  };

  #walkAgain(element: Element): void {
    this.#queue.putBack(element);
    this.#note([]);
  }

  /** What is shown stays; nothing new is converted. */
  stop(): void {
    this.#abort.abort();
    this.#follower.stop();
    this.#cancelFrame?.();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#queue.add(records);
    if (this.#queue.isEmpty || this.#isBusy || this.#abort.signal.aborted) return;
    this.#cancelFrame ??= nextFrame(() => void this.#convertQueue());
  }

  async #convertQueue(): Promise<void> {
    this.#cancelFrame = undefined;
    this.#isBusy = true;
    this.#lateRoots.look();
    try {
      await this.#pacer.run(this.#convertChanges(this.#queue.take()));
    } finally {
      this.#isBusy = false;
    }
    this.#note([]);
  }

  *#convertAll(): Steps {
    const places = new Places(this.root);
    for (const block of visibleBlocks(places)) yield* this.#walk(block, places, 'own', everyRun);
    yield* this.#walkWhole(this.root);
    yield* this.#walkInnerRoots();
  }

  /** A text that came or changed is converted with its neighbours in the block, which may hold the other half of its word. */
  *#convertChanges({ texts, elements, added }: Changes): Steps {
    const places = new Places(this.root);
    for (const node of added) yield* this.#walkAdded(node, places, texts);
    for (const element of elements) {
      this.#writer.writeAttributes(element, attributesOf(element, places));
      yield;
    }
    const blocks = new Set<Node>();
    for (const text of texts) {
      if (text.isConnected && text.parentNode) blocks.add(places.of(text.parentNode).block);
    }
    for (const block of blocks) {
      yield* this.#walk(block, places, 'own', (run) => run.some((text) => texts.has(text)));
    }
    yield* this.#walkInnerRoots();
  }

  *#walkAdded(node: Node, places: Places, touched: Set<Text>): Generator<Promise<void> | undefined, void, boolean> {
    const parent = parentOf(node);
    if (!parent || !isConnected(node)) return;
    const outer = places.of(parent).block;
    const isWhole = yield* this.#walk(node, places, 'all', (run, block) => {
      if (block !== outer) return true;
      for (const text of run) touched.add(text);
      return false;
    });
    if (!isWhole) this.#queue.putBack(node);
  }

  *#walkWhole(root: Node): Steps {
    for (let walks = 0; walks < MOST_WALKS; walks++) {
      const isWhole = yield* this.#walk(root, new Places(this.root), 'all', everyRun);
      if (isWhole) return;
    }
  }

  *#walkInnerRoots(): Steps {
    for (let root = this.#innerRoots.pop(); root; root = this.#innerRoots.pop()) {
      if (this.#follower.follows(root)) continue;
      this.#follow(root);
      yield* this.#walkWhole(root);
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
      // Before any other code runs: what was found is as it was found.
      const long = this.#writer.flush();
      if (long) yield long;
      if (done) return isWhole;
      interrupted = (yield) || long !== undefined;
    }
  }

  #findsFor(wants: Wants): Finds {
    const writer = this.#writer;
    return {
      texts(run, block) {
        if (wants(run, block)) writer.addTexts(run, block);
      },
      attributes: (element, names) => writer.writeAttributes(element, names),
      root: (root) => this.#innerRoots.push(root),
      host: (host) => this.#lateRoots.wait(host),
      get isFull() {
        return writer.isFull;
      },
    };
  }
}
