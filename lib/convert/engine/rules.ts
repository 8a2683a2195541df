/** Looks at the words around a character where its form depends on them. */
import type { Units } from './units';

/** A rule as it is tried: the character is between what `before` matches at its end and `after` at its start. */
interface Rule {
  before: RegExp;
  after: RegExp;
  to: number;
}

/** Units of context that a rule may look at. */
const BEFORE = 12;
const AFTER = 16;
const UNITS = 0x1_0000;

const textOf = (units: Units, from: number, to: number): string =>
  String.fromCharCode(...units.data.subarray(Math.max(0, from), Math.min(units.length, to)));

export class Rules {
  readonly #rules = new Map<number, Rule[]>();
  readonly #isRuled = new Uint8Array(UNITS);

  /** @throws SyntaxError for a `where` that is no regular expression around one character in 【】. */
  constructor(rules: Iterable<{ where: readonly string[]; to: string }>) {
    for (const { where, to } of rules) for (const part of where) this.#add(part, to);
  }

  #add(where: string, to: string): void {
    const [before, character, after] = where.split(/[【】]/);
    if (before === undefined || character?.length !== 1 || after === undefined)
      throw new SyntaxError(`No rule: ${where}`);
    const unit = character.charCodeAt(0);
    const rule = { before: new RegExp(`(?:${before})$`), after: new RegExp(`^(?:${after})`), to: to.charCodeAt(0) };
    this.#isRuled[unit] = 1;
    this.#rules.set(unit, [...(this.#rules.get(unit) ?? []), rule]);
  }

  /** Corrects `to` from `written` on, which has unit for unit what `from` has from `at` to `end`. */
  apply(from: Units, at: number, end: number, to: Units, written: number): void {
    for (let place = at; place < end; place++) {
      const unit = from.data[place] ?? 0;
      if (this.#isRuled[unit] === 0) continue;
      const rule = this.#ruleAt(unit, from, place);
      if (rule) to.data[written + place - at] = rule.to;
    }
  }

  #ruleAt(unit: number, from: Units, place: number): Rule | undefined {
    const after = textOf(from, place + 1, place + 1 + AFTER);
    let before: string | undefined;
    return this.#rules.get(unit)?.find((rule) => {
      if (!rule.after.test(after)) return false;
      before ??= textOf(from, place - BEFORE, place);
      return rule.before.test(before);
    });
  }
}
