/** Keeps what the page had and what QingDu wrote there, so that restoring gives back every byte and never undoes the page's own change. */
import { isText, readAttribute, setAttribute } from './unclobbered';

interface Kept {
  /** Absent: the attribute was not there. */
  original: string | undefined;
  written: string;
}

/** The list of touched nodes is cleared of dead ones when it has grown so much since the last time. */
const GROWTH = 1_000;

export class Originals {
  readonly #texts = new WeakMap<Text, Kept>();
  readonly #attributes = new WeakMap<Element, Map<string, Kept>>();
  #touched: WeakRef<Text | Element>[] = [];
  #clearAt = GROWTH;

  /** True where the node holds what was written there: nothing of the page's own is in it. */
  isOurText(text: Text): boolean {
    return this.#texts.get(text)?.written === text.data;
  }

  isOurAttribute(element: Element, name: string): boolean {
    const kept = this.#attributes.get(element)?.get(name);
    return kept !== undefined && kept.written === readAttribute(element, name);
  }

  /** The page's own text, whether it is shown or not. */
  text(text: Text): string {
    const kept = this.#texts.get(text);
    return kept?.original !== undefined && kept.written === text.data ? kept.original : text.data;
  }

  attribute(element: Element, name: string): string | undefined {
    const kept = this.#attributes.get(element)?.get(name);
    const current = readAttribute(element, name);
    return kept && kept.written === current ? kept.original : current;
  }

  /** Shows `next` in place of `original`; never writes what is there already. */
  writeText(text: Text, original: string, next: string): void {
    if (next === original) this.#texts.delete(text);
    else {
      if (!this.#texts.has(text)) this.#touch(text);
      this.#texts.set(text, { original, written: next });
    }
    if (text.data !== next) text.data = next;
  }

  writeAttribute(element: Element, name: string, original: string | undefined, next: string): void {
    const kept = this.#attributes.get(element) ?? new Map<string, Kept>();
    if (next === original) kept.delete(name);
    else {
      if (kept.size === 0) this.#touch(element);
      this.#attributes.set(element, kept.set(name, { original, written: next }));
    }
    if (readAttribute(element, name) !== next) setAttribute(element, name, next);
  }

  /** Puts everything back, node by node, also in parts that the page has taken out meanwhile. May be left halfway: what was written later still knows its original. */
  *restore(): Generator<undefined, void, boolean> {
    for (const reference of this.#touched) {
      const node = reference.deref();
      if (node && isText(node)) this.#restoreText(node);
      else if (node) this.#restoreAttributes(node);
      yield;
    }
    this.#touched = [];
    this.#clearAt = GROWTH;
  }

  #restoreText(text: Text): void {
    const kept = this.#texts.get(text);
    if (kept?.original !== undefined && kept.written === text.data) text.data = kept.original;
    this.#texts.delete(text);
  }

  #restoreAttributes(element: Element): void {
    for (const [name, { original, written }] of this.#attributes.get(element) ?? []) {
      if (readAttribute(element, name) === written) setAttribute(element, name, original);
    }
    this.#attributes.delete(element);
  }

  #touch(node: Text | Element): void {
    if (this.#touched.length >= this.#clearAt) {
      this.#touched = this.#touched.filter((reference) => reference.deref() !== undefined);
      this.#clearAt = 2 * this.#touched.length + GROWTH;
    }
    this.#touched.push(new WeakRef(node));
  }
}
