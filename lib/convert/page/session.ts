/** One script shown in one root: converts what is there, then whatever comes, until it is stopped. */
import type { Convert, TargetScript } from '../types';
import { ChangeQueue } from './change-queue';
import { ConversionSteps } from './conversion-steps';
import { Follower } from './follower';
import { BUILDING_EVENTS, LateRoots } from './late-roots';
import { nextFrame } from './next-frame';
import type { Originals } from './originals';
import { Pacer } from './pacer';
import { isElement, isFrame, listen, type Root } from './unclobbered';
import { Writer } from './writer';

export class Session {
  readonly #abort = new AbortController();
  readonly #queue: ChangeQueue;
  readonly #follower = new Follower((records) => this.#note(records));
  readonly #pacer: Pacer;
  readonly #steps: ConversionSteps;
  readonly #lateRoots = new LateRoots(this.#abort.signal, (host) => this.#walkAgain(host));
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
    const writer = new Writer(target, isWritten, convert, originals, this.#pacer, quietly);
    this.#steps = new ConversionSteps(root, writer, this.#pacer, {
      root: (inner) => this.#follow(inner),
      host: (host) => this.#lateRoots.wait(host),
      unfinished: (part) => this.#queue.putBack(part),
    });
  }

  /** Resolves when all that is there now is converted. */
  async run(): Promise<void> {
    this.#follow(this.root);
    await this.#pacer.run(this.#steps.all());
  }

  /** Returns false where it is followed already. */
  #follow(root: Root): boolean {
    if (this.#follower.follows(root)) return false;
    this.#follower.follow(root);
    for (const type of BUILDING_EVENTS) listen(root, type, this.#noteEvent, this.#abort.signal);
    return true;
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
      await this.#pacer.run(this.#steps.changes(this.#queue.take()));
    } finally {
      this.#isBusy = false;
    }
    this.#note([]);
  }
}
