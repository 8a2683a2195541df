/** Gathers text nodes of one block that follow each other, because a word may be split between them. */
import type { Place } from './places';
import type { Finds } from './walk';

/** A run ends at the first text after so many units that closes with no Han character, and at the latest at twice as many. */
const RUN_UNITS = 2_000;

const ENDS_IN_HAN = /[\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]$/;

export class TextRun {
  #texts: Text[] = [];
  #units = 0;
  #place: Place | undefined;

  constructor(readonly finds: Finds) {}

  add(text: Text, place: Place): void {
    const { length } = text;
    if (this.#endsBefore(length, place)) this.end();
    this.#texts.push(text);
    this.#units += length;
    this.#place = place;
    if (this.#units >= RUN_UNITS && !ENDS_IN_HAN.test(text.data)) this.end();
  }

  #endsBefore(length: number, place: Place): boolean {
    if (this.#place === undefined) return false;
    if (this.#place.block !== place.block || this.#place.foreign !== place.foreign) return true;
    return length > RUN_UNITS || this.#units >= 2 * RUN_UNITS;
  }

  end(): void {
    if (this.#place === undefined) return;
    if (!this.#place.foreign) this.finds.texts(this.#texts, this.#place.block);
    this.#texts = [];
    this.#units = 0;
    this.#place = undefined;
  }
}
