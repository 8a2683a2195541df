/** Moves the text on by itself, evenly, at a speed that may change while it runs. */
import type { ReadingFlow } from './reading-flow';

/** A longer gap between two frames is a tab that slept. In milliseconds. */
const LONGEST_FRAME = 100;

/**
 * @param speed pixels a second, asked in each frame.
 * @param atEnd called when the end is reached.
 * @returns what stops it.
 */
export function startScrolling(flow: ReadingFlow, speed: () => number, atEnd: () => void): () => void {
  let before: number | undefined;
  /** Browsers scroll by whole pixels of the screen; what is less is kept for the next frame. */
  let rest = 0;
  let frame = requestAnimationFrame(move);

  function move(now: number): void {
    const elapsed = Math.min(LONGEST_FRAME, now - (before ?? now));
    before = now;
    rest += (speed() * elapsed) / 1000;
    const whole = Math.trunc(rest);
    rest -= whole;
    if (whole > 0) flow.by(whole);
    if (flow.at() >= flow.end() - 1) return atEnd();
    frame = requestAnimationFrame(move);
  }

  return () => cancelAnimationFrame(frame);
}
