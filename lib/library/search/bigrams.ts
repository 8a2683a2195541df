/** Cuts folded text into the terms of the index: every two characters that stand side by side, whatever they are. */

/** Four digits for a UTF-16 unit: no tokenizer can find a border, a sign or a capital letter in them. */
const hex = (unit: number) => unit.toString(16).padStart(4, '0');

/** Terms without doubles. The last character of a run stands alone as well, so that each begins a term. */
export function termsOf(folded: string): Set<string> {
  const terms = new Set<string>();
  for (const [run] of folded.matchAll(/\S+/gu)) {
    for (let at = 0; at < run.length; at++) {
      const next = at + 1 < run.length ? hex(run.charCodeAt(at + 1)) : '';
      terms.add(hex(run.charCodeAt(at)) + next);
    }
  }
  return terms;
}

/** The expression of FTS5 that finds every text with the word, and at three characters or more some others. */
export function expressionOf(word: string): string {
  const parts = [...word.matchAll(/\S+/gu)].flatMap(([run]) =>
    run.length === 1
      ? [`${hex(run.charCodeAt(0))}*`]
      : Array.from({ length: run.length - 1 }, (_, at) => hex(run.charCodeAt(at)) + hex(run.charCodeAt(at + 1))),
  );
  return `(${[...new Set(parts)].join(' AND ')})`;
}

/** Up to two characters are one term, or its beginning: whoever has it holds the word. The terms of longer words may stand apart. */
export const isCertain = (words: readonly string[]): boolean => words.every((word) => word.length <= 2);
