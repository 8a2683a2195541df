/** Undoes what a program put around a text: quotes and escapes of a source literal, byte order mark, foreign line ends. */
import { parseLiteral } from '../script-literal';

/** `text:'…'`, `text = "…"`, or a bare quoted literal. */
const LITERAL = /^\s*(?:(?:text|content|body)\s*[:=]\s*)?(?<quote>['"])/u;

/** The text as its author's program held it, with `\n` for line ends. */
export function decodeSource(source: string): string {
  const text = source
    .replace(/^\ufeff/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .toWellFormed();
  const open = LITERAL.exec(text);
  if (!open?.groups) return text;
  const start = open[0].length - 1;
  const quote = open.groups['quote'] ?? '';
  const inner = withoutTail(text);
  // A sentence may open with a quotation mark: a literal shows line ends as escapes, and its mark nowhere but at its ends.
  const between = inner.slice(start + 1, -1).replaceAll(/\\[\s\S]/gu, '');
  if (inner.length < start + 2 || !inner.endsWith(quote) || between.includes(quote)) return text;
  const value = /\\[nrtu'"]/u.test(inner) ? parseLiteral(text, start) : undefined;
  return typeof value === 'string' ? value.replaceAll(/\r\n?/gu, '\n') : text;
}

/** Native trimming only: a pattern anchored at the end alone takes quadratic time on long runs of blanks. */
function withoutTail(text: string): string {
  let inner = text.trimEnd();
  while (/[,;}]/u.test(inner.at(-1) ?? '')) inner = inner.slice(0, -1).trimEnd();
  return inner;
}
