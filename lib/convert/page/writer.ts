/** Converts what was found in a page, many pieces at a time, and writes it back where it came from. */
import { convertEach } from '../convert-each';
import type { Convert, TargetScript } from '../types';
import { convertJoined } from './convert-joined';
import { isLeftAlone } from './is-left-alone';
import { languageTag } from './languages';
import type { Originals } from './originals';
import type { Pacer } from './pacer';
import { splitLongText } from './split-long-text';
import { isElement, isOption } from './unclobbered';

/** About as much as opencc-js converts within a slice on a slow machine. */
const LONG_UNITS = 8_000;
/** Pieces are gathered up to so many units: a fraction of a slice. */
const FULL_UNITS = 2_000;

/** Runs what sets so many texts; see `Follower`. */
export type Quietly = (texts: number, write: () => void) => void;

/** What is to be written: what each text was, and what it becomes where that is known already. */
class Batch {
  readonly texts: Text[] = [];
  readonly sources: string[] = [];
  readonly results: (string | undefined)[] = [];
  /** Sources without a result. */
  readonly waiting: string[] = [];
  readonly long: Text[] = [];
  units = 0;

  add(text: Text, source: string, result?: string): void {
    this.texts.push(text);
    this.sources.push(source);
    this.results.push(result);
    if (result === undefined) this.waiting.push(source);
    this.units += source.length;
  }
}

export class Writer {
  #batch = new Batch();
  /** Options that send their text, and so must go on sending the page's own. */
  #options: WeakSet<Node> | undefined;

  /** @param isWritten the page is written in `target`. */
  constructor(
    readonly target: TargetScript,
    readonly isWritten: boolean,
    readonly convert: Convert,
    readonly originals: Originals,
    readonly pacer: Pacer,
    readonly quietly: Quietly,
  ) {}

  /** True where there is enough for one `flush`. */
  get isFull(): boolean {
    return this.#batch.units >= FULL_UNITS;
  }

  /** Texts of one block that follow each other; the next `flush` writes them. */
  addTexts(run: readonly Text[], block: Node): void {
    const [only] = run;
    if (run.length === 1 && only && !this.#options?.has(block)) return this.#addText(only);
    const sources = run.map((text) => this.originals.text(text));
    const results = this.#leaves(sources.join('')) ? sources : convertJoined(sources, this.convert);
    if (results.some((result, at) => result !== sources[at])) this.#pinOption(block);
    for (const [at, text] of run.entries()) this.#batch.add(text, sources[at] ?? '', results[at] ?? '');
  }

  #addText(text: Text): void {
    const source = this.originals.text(text);
    if (this.#leaves(source)) this.#batch.add(text, source, source);
    else if (source.length > LONG_UNITS) this.#batch.long.push(text);
    else this.#batch.add(text, source);
  }

  writeAttributes(element: Element, names: readonly string[]): void {
    for (const name of names) {
      if (name === 'value' && isOption(element)) (this.#options ??= new WeakSet()).add(element);
      else this.#writeAttribute(element, name);
    }
  }

  /** The promise, where there is one, is for texts too long for one slice. */
  flush(): Promise<void> | undefined {
    const { texts, sources, results, waiting, long, units } = this.#batch;
    if (texts.length + long.length === 0) return undefined;
    this.#batch = new Batch();
    const converted = convertEach(this.convert, waiting);
    this.quietly(texts.length, () => {
      let next = 0;
      for (let at = 0; at < texts.length; at++) {
        const text = texts[at];
        if (text) this.originals.writeText(text, sources[at] ?? '', results[at] ?? converted[next++] ?? '');
      }
    });
    this.pacer.countTexts(texts.length, units);
    return long.length > 0 ? this.#writeLong(long) : undefined;
  }

  async #writeLong(texts: readonly Text[]): Promise<void> {
    for (const text of texts) {
      const source = this.originals.text(text);
      let result = '';
      for (const piece of splitLongText(source)) {
        result += this.convert(piece);
        if (this.pacer.isSliceOver()) await this.pacer.pause();
        if (this.pacer.signal.aborted) return;
      }
      if (this.originals.text(text) === source) this.originals.writeText(text, source, result);
      this.pacer.countTexts(1, result.length);
    }
  }

  #pinOption(block: Node): void {
    if (!this.#options?.delete(block) || !isElement(block) || !isOption(block)) return;
    this.originals.writeAttribute(block, 'value', undefined, block.value);
  }

  #leaves(source: string): boolean {
    return isLeftAlone(source, this.target, this.isWritten);
  }

  #writeAttribute(element: Element, name: string): void {
    const source = this.originals.attribute(element, name);
    if (name === 'lang') this.originals.writeAttribute(element, name, source, languageTag(source, this.target));
    if (source === undefined || name === 'lang') return;
    this.originals.writeAttribute(element, name, source, this.#leaves(source) ? source : this.convert(source));
  }
}
