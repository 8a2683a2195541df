/** Converts one found piece of a page and writes it back where it came from. */
import type { Convert, TargetScript } from '../types';
import { convertJoined } from './convert-joined';
import { isLeftAlone } from './is-left-alone';
import { languageTag } from './languages';
import type { Originals } from './originals';
import type { Pacer } from './pacer';
import { splitLongText } from './split-long-text';
import { isOption } from './unclobbered';
import type { NamedAttributes, TextRun } from './walk';

/** About as much as opencc-js converts within a slice on a slow machine. */
const LONG_UNITS = 8_000;

export class Writer {
  /** @param isWritten the page is written in `target`. */
  constructor(
    readonly target: TargetScript,
    readonly isWritten: boolean,
    readonly convert: Convert,
    readonly originals: Originals,
    readonly pacer: Pacer,
  ) {}

  /** The promise, where there is one, is for a text too long for one slice. */
  write(found: TextRun | NamedAttributes): Promise<void> | undefined {
    if (found.kind === 'text') return this.#writeTexts(found.texts);
    for (const name of found.names) this.#writeAttribute(found.element, name);
    return undefined;
  }

  #writeTexts(texts: readonly Text[]): Promise<void> | undefined {
    const sources = texts.map((text) => this.originals.text(text));
    const joined = sources.join('');
    const [only] = texts;
    const isLeft = isLeftAlone(joined, this.target, this.isWritten);
    if (!isLeft && only && texts.length === 1 && joined.length > LONG_UNITS) return this.#writeLong(only, joined);
    const results = isLeft ? sources : convertJoined(sources, this.convert);
    for (const [at, text] of texts.entries()) this.#put(text, sources[at] ?? '', results[at] ?? '');
    return undefined;
  }

  async #writeLong(text: Text, source: string): Promise<void> {
    let result = '';
    for (const piece of splitLongText(source)) {
      result += this.convert(piece);
      if (this.pacer.isSliceOver()) await this.pacer.pause();
      if (this.pacer.signal.aborted) return;
    }
    if (this.originals.text(text) === source) this.#put(text, source, result);
  }

  #writeAttribute(element: Element, name: string): void {
    const source = this.originals.attribute(element, name);
    if (name === 'lang') this.originals.writeAttribute(element, name, source, languageTag(source, this.target));
    if (source === undefined || name === 'lang') return;
    const result = isLeftAlone(source, this.target, this.isWritten) ? source : this.convert(source);
    this.originals.writeAttribute(element, name, source, result);
  }

  #put(text: Text, source: string, result: string): void {
    if (result !== source) this.#pinOption(text.parentElement);
    this.originals.writeText(text, source, result);
  }

  /** An option without `value` sends its text to the server: it must go on sending the page's own. */
  #pinOption(parent: Element | null): void {
    if (!parent || !isOption(parent) || parent.hasAttribute('value')) return;
    this.originals.writeAttribute(parent, 'value', undefined, parent.value);
  }
}
