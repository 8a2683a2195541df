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
  // A sentence may open with a quotation mark: a literal ends with its own mark, and shows line ends as escapes.
  const inner = text.trimEnd().replace(/[,;}\s]+$/u, '');
  if (!inner.endsWith(open.groups['quote'] ?? '') || !/\\[nrtu'"]/u.test(inner)) return text;
  const value = parseLiteral(text, start);
  return typeof value === 'string' && value.length * 2 > inner.length - start
    ? value.replaceAll(/\r\n?/gu, '\n')
    : text;
}
