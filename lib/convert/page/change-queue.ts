/** Gathers what the page changed until there is time to convert it, without QingDu's own writes and without lost fights. */
import { Fights } from './fights';
import type { Originals } from './originals';
import { isElement, isText, parentOf, readAttribute, textOf } from './unclobbered';

export interface Changes {
  texts: Set<Text>;
  elements: Set<Element>;
  added: Set<Node>;
}

/** Enough of a text to know it again. */
const SAMPLE_UNITS = 200;

const nothing = (): Changes => ({ texts: new Set(), elements: new Set(), added: new Set() });

export class ChangeQueue {
  readonly #fights = new Fights();
  #changes = nothing();
  /** For parents that lost children: the text that they got instead. */
  #replaced = new Map<Node, string>();

  constructor(readonly originals: Originals) {}

  get isEmpty(): boolean {
    const { texts, elements, added } = this.#changes;
    return texts.size + elements.size + added.size === 0;
  }

  add(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'childList') this.#addChildren(record);
      else if (record.type === 'attributes') this.#addAttribute(record);
      else if (isText(record.target)) this.#addText(record.target);
    }
  }

  /** To be walked again, as its walk came to nothing. */
  putBack(node: Node): void {
    this.#changes.added.add(node);
  }

  take(): Changes {
    const changes = this.#changes;
    for (const [parent, sample] of this.#replaced) {
      if (sample === '' || this.#fights.mayWrite(parent, 'replaced', sample)) continue;
      for (const node of changes.added) if (parentOf(node) === parent) changes.added.delete(node);
    }
    this.#changes = nothing();
    this.#replaced.clear();
    return changes;
  }

  #addText(text: Text): void {
    if (this.#changes.texts.has(text) || this.originals.isOurText(text)) return;
    if (this.#fights.mayWrite(text, 'text', text.data)) this.#changes.texts.add(text);
  }

  #addAttribute({ target, attributeName }: MutationRecord): void {
    if (!isElement(target) || attributeName === null) return;
    const value = readAttribute(target, attributeName);
    if (value === undefined || this.originals.isOurAttribute(target, attributeName)) return;
    if (this.#fights.mayWrite(target, `@${attributeName}`, value)) this.#changes.elements.add(target);
  }

  #addChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    for (const node of addedNodes) this.#changes.added.add(node);
    for (const node of removedNodes) this.originals.noteTakenOut(node);
    const before = this.#replaced.get(target);
    if (before === undefined && removedNodes.length === 0) return;
    this.#replaced.set(target, [...addedNodes].reduce(addSample, before ?? ''));
  }
}

function addSample(sample: string, node: Node): string {
  return sample.length < SAMPLE_UNITS ? sample + textOf(node).slice(0, SAMPLE_UNITS) : sample;
}
