/** Keeps what the page had and what QingDu wrote there, so that restoring gives back every byte and never undoes the page's own change. */
import { readAttribute, setAttribute } from './unclobbered';

interface Kept {
  /** Absent: the attribute was not there. */
  original: string | undefined;
  written: string;
}

interface KeptText extends Kept {
  original: string;
}

/** The list of parts taken out is cleared of dead ones when it has grown so much since the last time. */
const GROWTH = 1_000;

export class Originals {
  readonly #texts = new WeakMap<Text, KeptText>();
  readonly #attributes = new WeakMap<Element, Map<string, Kept>>();
  #count = 0;
  #takenOut: WeakRef<Node>[] = [];
  #isNoted = new WeakSet<Node>();
  #clearAt = GROWTH;

  /** Nothing is kept; false also where what was kept is gone together with its nodes. */
  get isEmpty(): boolean {
    return this.#count === 0;
  }

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
    const { data } = text;
    return kept?.written === data ? kept.original : data;
  }

  attribute(element: Element, name: string): string | undefined {
    const kept = this.#attributes.get(element)?.get(name);
    const current = readAttribute(element, name);
    return kept && kept.written === current ? kept.original : current;
  }

  /** Shows `next` in place of `original`, which is what `text` just gave; never writes what is there already. */
  writeText(text: Text, original: string, next: string): void {
    const kept = this.#texts.get(text);
    if (next !== original) this.#texts.set(text, { original, written: next });
    else if (kept) this.#texts.delete(text);
    else return;
    this.#count += Number(next !== original) - Number(kept !== undefined);
    if (!kept || text.data !== next) text.data = next;
  }

  writeAttribute(element: Element, name: string, original: string | undefined, next: string): void {
    const kept = this.#attributes.get(element) ?? new Map<string, Kept>();
    this.#count += Number(next !== original) - Number(kept.has(name));
    if (next === original) kept.delete(name);
    else this.#attributes.set(element, kept.set(name, { original, written: next }));
    if (readAttribute(element, name) !== next) setAttribute(element, name, next);
  }

  /** Returns whether it was written. */
  restoreText(text: Text): boolean {
    const kept = this.#texts.get(text);
    if (kept === undefined) return false;
    this.#texts.delete(text);
    this.#count--;
    if (kept.written !== text.data) return false;
    text.data = kept.original;
    return true;
  }

  restoreAttributes(element: Element): void {
    const kept = this.#attributes.get(element);
    if (!kept) return;
    this.#attributes.delete(element);
    this.#count -= kept.size;
    for (const [name, { original, written }] of kept) {
      if (readAttribute(element, name) === written) setAttribute(element, name, original);
    }
  }

  /** Remembers a part that the page took out, where no walk finds it: it is to be restored all the same. */
  noteTakenOut(node: Node): void {
    if (this.#isNoted.has(node)) return;
    if (this.#takenOut.length >= this.#clearAt) {
      this.#takenOut = this.#takenOut.filter((reference) => reference.deref() !== undefined);
      this.#clearAt = 2 * this.#takenOut.length + GROWTH;
    }
    this.#isNoted.add(node);
    this.#takenOut.push(new WeakRef(node));
  }

  /** Those that still exist; they are noted no longer. */
  takeTakenOut(): Node[] {
    const taken = this.#takenOut.flatMap((reference) => reference.deref() ?? []);
    this.#takenOut = [];
    this.#isNoted = new WeakSet();
    return taken;
  }
}
