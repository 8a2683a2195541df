/** Text as a growing run of UTF-16 units, cut into segments that no word reaches across. */
import type { Resized } from '../types';

const FIRST_CAPACITY = 8_192;

export class Units {
  data: Uint16Array<ArrayBuffer> = new Uint16Array(FIRST_CAPACITY);
  length = 0;
  /** Where each segment ends; only the first `segments` count, and none means one segment. */
  ends = new Int32Array(FIRST_CAPACITY);
  segments = 0;
  /** What the pass that wrote these units changed in length. */
  resized: Resized[] = [];
  /** The text that these units were read from, and where in it they begin; of several texts, the one last sought. */
  text = '';
  textStart = 0;
  #texts: readonly string[] = [];
  #textAt = 0;

  clear(): void {
    this.length = 0;
    this.segments = 0;
    if (this.resized.length > 0) this.resized = [];
  }

  /** Makes room for so many units more. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.data.length) return;
    const grown = new Uint16Array(Math.max(needed, 2 * this.data.length));
    grown.set(this.data.subarray(0, this.length));
    this.data = grown;
  }

  /** Ends a segment here, unless one does already. */
  endSegment(): void {
    this.endSegmentAt(this.length);
  }

  /** Ends a segment at a place, which is not before the last one's end. */
  endSegmentAt(place: number): void {
    if (place === 0 || (this.segments > 0 && this.ends[this.segments - 1] === place)) return;
    if (this.segments === this.ends.length) {
      const grown = new Int32Array(2 * this.ends.length);
      grown.set(this.ends);
      this.ends = grown;
    }
    this.ends[this.segments++] = place;
  }

  read(text: string, from: number, to: number): void {
    this.clear();
    this.reserve(to - from);
    const { data } = this;
    for (let at = from; at < to; at++) data[at - from] = text.charCodeAt(at);
    this.length = to - from;
    this.text = text;
    this.textStart = from;
    this.#texts = [];
  }

  /** Reads several texts, each a segment of its own. */
  readEach(texts: readonly string[]): void {
    this.clear();
    this.reserve(texts.reduce((sum, { length }) => sum + length, 0));
    const { data } = this;
    let written = 0;
    for (const text of texts) {
      for (let at = 0; at < text.length; at++) data[written++] = text.charCodeAt(at);
      this.endSegmentAt(written);
    }
    this.length = written;
    this.#texts = texts;
    this.#textAt = 0;
    this.text = texts[0] ?? '';
    this.textStart = 0;
  }

  /** Makes `text` the one that the unit at `place` comes from; to be asked for places in their order. */
  seek(place: number): void {
    while (place >= this.text.length - this.textStart && this.#textAt + 1 < this.#texts.length) {
      this.textStart -= this.text.length;
      this.text = this.#texts[++this.#textAt] ?? '';
    }
  }
}
