/** Looks at the words around a character where its form depends on them. */
import type { Units } from './units';

/** What stands before and after, the character between them in 【】. */
const WHERE = /^([^【】]*)【(.)】([^【】]*)$/u;

export interface RuleSource {
  readonly where: readonly string[];
  readonly to: string;
}

/** A rule as it is tried. */
interface Rule {
  /** Sticky: matches the character at its place. */
  readonly pattern: RegExp;
  readonly to: number;
}

/** The parts of a rule that are for one character, and what follows from them. */
interface Written {
  readonly parts: string[];
  readonly to: number;
}

const toRule = ({ parts, to }: Written): Rule => ({ pattern: new RegExp(parts.join('|'), 'y'), to });

export class Rules {
  readonly #written = new Map<number, Written[]>();
  /** Made when a text has the character: most pages have few of them. */
  readonly #rules = new Map<number, readonly Rule[]>();

  /** @throws SyntaxError for a `where` that does not have one character in 【】. */
  constructor(rules: Iterable<RuleSource>) {
    for (const { where, to } of rules) {
      const byUnit = new Map<number, Written>();
      for (const part of where) {
        const [, before, character, after] = WHERE.exec(part) ?? [];
        if (character?.length !== 1) throw new SyntaxError(`No rule: ${part}`);
        const unit = character.charCodeAt(0);
        const written = byUnit.get(unit) ?? { parts: [], to: to.charCodeAt(0) };
        written.parts.push(`(?<=${before})${character}(?=${after})`);
        byUnit.set(unit, written);
      }
      for (const [unit, written] of byUnit) this.#written.set(unit, [...(this.#written.get(unit) ?? []), written]);
    }
  }

  /** The characters that have rules. */
  get units(): Iterable<number> {
    return this.#written.keys();
  }

  /** Corrects `to` from `written` on, which has unit for unit what `from` has from `at` to `end`. */
  apply(from: Units, at: number, end: number, to: Units, written: number): void {
    for (let place = at; place < end; place++) {
      const unit = from.data[place] ?? 0;
      if (!this.#written.has(unit)) continue;
      from.seek(place);
      const corrected = this.#find(unit, from.text, from.textStart + place);
      if (corrected !== 0) to.data[written + place - at] = corrected;
    }
  }

  #find(unit: number, text: string, place: number): number {
    let rules = this.#rules.get(unit);
    if (!rules) {
      rules = (this.#written.get(unit) ?? []).map(toRule);
      this.#rules.set(unit, rules);
    }
    for (const { pattern, to } of rules) {
      pattern.lastIndex = place;
      if (pattern.test(text)) return to;
    }
    return 0;
  }
}
