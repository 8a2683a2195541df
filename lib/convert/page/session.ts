/** One script shown in one root: converts what is there, then whatever comes, until it is stopped. */
import type { Convert, TargetScript } from '../types';
import { READ_ATTRIBUTES } from './attribute-names';
import { type Changes, ChangeQueue } from './change-queue';
import { BUILDING_EVENTS, LateRoots } from './late-roots';
import { nextFrame } from './next-frame';
import type { Originals } from './originals';
import { Pacer, type Steps } from './pacer';
import { Places } from './places';
import { isConnected, isElement, isFrame, listen, parentOf } from './unclobbered';
import { visibleBlocks } from './visible-blocks';
import { attributesOf, type TextRun, walk } from './walk';
import { Writer } from './writer';

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: READ_ATTRIBUTES,
};

/** A page that takes away the walker's place so often is changing all over: the observer reports what is new. */
const MOST_WALKS = 10;

type Root = Document | ShadowRoot;
type Wants = (run: TextRun) => boolean;
const everyRun: Wants = () => true;

export class Session {
  readonly #abort = new AbortController();
  readonly #queue: ChangeQueue;
  readonly #observer: MutationObserver;
  readonly #pacer: Pacer;
  readonly #writer: Writer;
  readonly #followed = new WeakSet<Root>();
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
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#pacer = new Pacer(this.#abort.signal, () => this.#note(this.#observer.takeRecords()));
    this.#writer = new Writer(target, isWritten, convert, originals, this.#pacer);
  }

  /** Resolves when all that is there now is converted. */
  async run(): Promise<void> {
    this.#follow(this.root);
    await this.#pacer.run(this.#convertAll());
  }

  #follow(root: Root): void {
    this.#followed.add(root);
    this.#observer.observe(root, OBSERVED);
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
    this.#observer.disconnect();
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
    const pacer = new Pacer(this.#abort.signal, this.#pacer.settle);
    try {
      await pacer.run(this.#convertChanges(this.#queue.take()));
    } finally {
      this.#isBusy = false;
    }
    this.#note([]);
  }

  *#convertAll(): Steps {
    const places = new Places(this.root);
    yield* this.#walk(this.root, places, 'own', everyRun);
    for (const block of yield* visibleBlocks(places)) yield* this.#walk(block, places, 'own', everyRun);
    yield* this.#walkWhole(this.root);
    yield* this.#walkInnerRoots();
  }

  /** A text that came or changed is converted with its neighbours in the block, which may hold the other half of its word. */
  *#convertChanges({ texts, elements, added }: Changes): Steps {
    const places = new Places(this.root);
    for (const node of added) yield* this.#walkAdded(node, places, texts);
    for (const element of elements) {
      const found = attributesOf(element, places.of(element));
      if (found) yield this.#writer.write(found);
    }
    const blocks = new Set<Node>();
    for (const text of texts) {
      if (text.isConnected && text.parentNode) blocks.add(places.of(text.parentNode).block);
    }
    for (const block of blocks) {
      yield* this.#walk(block, places, 'own', (run) => run.texts.some((text) => texts.has(text)));
    }
    yield* this.#walkInnerRoots();
  }

  *#walkAdded(node: Node, places: Places, touched: Set<Text>): Generator<Promise<void> | undefined, void, boolean> {
    const parent = parentOf(node);
    if (!parent || !isConnected(node)) return;
    const { block } = places.of(parent);
    const isWhole = yield* this.#walk(node, places, 'all', (run) => {
      if (run.block !== block) return true;
      for (const text of run.texts) touched.add(text);
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
      if (this.#followed.has(root)) continue;
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
    const walking = walk(start, places, scope);
    let interrupted = false;
    for (;;) {
      const { done, value: found } = walking.next(interrupted);
      if (done) return found;
      let long: Promise<void> | undefined;
      if (found?.kind === 'root') this.#innerRoots.push(found.root);
      else if (found?.kind === 'host') this.#lateRoots.wait(found.host);
      else if (found && (found.kind === 'attributes' || wants(found))) long = this.#writer.write(found);
      interrupted = yield long;
    }
  }
}
