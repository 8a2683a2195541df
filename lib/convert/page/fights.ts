/** Notices that the page, or another extension, undoes what QingDu writes, and lets it win before the two flip a text for ever. */

/** So many times the same text comes back to the same place before it is left there. */
const ROUNDS = 12;

/** Milliseconds; a text that returns later is the page's own slow change. */
const PATIENCE = 5_000;
const REPLACED_PATIENCE = 100;

interface Fight {
  text: string;
  rounds: number;
  last: number;
}

export class Fights {
  readonly #places = new WeakMap<Node, Map<string, Fight>>();

  /**
   * Call it once for each change of the page at `place`; false: leave it.
   * @param kind `replaced`: nodes were put in place of others, which pages do by themselves too, so
   * that only an answer within a few frames counts; `text`: a node's text was set; else the name of
   * the attribute that was set.
   */
  mayWrite(place: Node, kind: string, text: string, now = performance.now()): boolean {
    const fights = this.#places.get(place) ?? new Map<string, Fight>();
    this.#places.set(place, fights);
    const fight = fights.get(kind);
    const patience = kind === 'replaced' ? REPLACED_PATIENCE : PATIENCE;
    if (fight?.text !== text || now - fight.last > patience) {
      fights.set(kind, { text, rounds: 1, last: now });
      return true;
    }
    fight.last = now;
    fight.rounds++;
    return fight.rounds <= ROUNDS;
  }
}
