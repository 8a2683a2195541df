/** Says how many texts may be written before a frame: the browser lays all of them out again in one go. */

/** Milliseconds that a frame should take the browser, below the 50 that a person notices. */
const FRAME = 40;
/** A page that takes so long for a single changed word is slow however few are written: fewer frames take less time. */
const SLOW_FRAME = 25;

const FIRST = 1_500;
const FEWEST = 500;
const MOST = 4_000;
/** A frame with no more texts shows what the page itself costs. */
const HARDLY_ANY = 200;

export class FrameTexts {
  #limit = FIRST;
  /** Milliseconds of a frame with hardly any text; 0 until there was one. */
  #own = 0;

  get limit(): number {
    return this.#limit;
  }

  /** To be told what a frame with so many texts took. */
  note(texts: number, milliseconds: number): void {
    if (texts <= HARDLY_ANY) this.#own = this.#own === 0 ? milliseconds : Math.min(this.#own, milliseconds);
    else if (this.#own < SLOW_FRAME) this.#fit(texts, milliseconds);
    if (this.#own >= SLOW_FRAME) this.#limit = MOST;
  }

  #fit(texts: number, milliseconds: number): void {
    const fitting = (texts * (FRAME - this.#own)) / Math.max(1, milliseconds - this.#own);
    this.#limit = Math.min(MOST, Math.max(FEWEST, fitting));
  }
}
