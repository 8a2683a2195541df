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
  /** The text that these units were read from, and where in it they begin. */
  text = '';
  textStart = 0;

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
  }
}
