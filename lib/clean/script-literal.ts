/**
 * Reads one literal out of script source without running it: strings with their escapes, numbers, arrays, objects, and
 * the wrappers that WeChat puts around strings (`JsDecode('\x3c…')`, `htmlDecode("…")`, `'…' * 1`, `'' || 'x'`, `'…' + '…'`).
 */

import { decodeEntities } from './decode-entities';

export type Literal = string | number | boolean | undefined | Literal[] | { [key: string]: Literal };

const MAX_DEPTH = 40;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' };
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|(\r\n|[^]?))/g;
const NUMBER = /-?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)/iy;
const FACTOR = /\*\s*(\d+(?:\.\d+)?)/y;
/** After these a slash begins a regular expression, after all else it divides. */
const BEFORE_PATTERN = /[(,=:[!&|?{};+\-*%<>~^]/;
const PATTERN = /\/(?:[^\\/[\n]|\\[^\n]|\[(?:[^\]\\\n]|\\[^\n])*\])+\/[a-z]*/y;
/** White space and comments. */
const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*/y;

/** The literal that starts at `start`, or undefined where something else stands there. */
export function parseLiteral(code: string, start: number): Literal {
  return new LiteralReader(code, start).expression(0);
}

class LiteralReader {
  constructor(
    private readonly code: string,
    private at: number,
  ) {}

  /**
   * A value, followed by any number of `|| value` (the first that is not empty wins), `* 1` (ignored), other factors, and
   * `+ value`.
   */
  expression(depth: number): Literal {
    let value = this.value(depth);
    for (;;) {
      this.space();
      if (this.take('||')) {
        const other = this.value(depth);
        value = value || other;
        continue;
      }
      const factor = this.code[this.at] === '*' ? this.match(FACTOR)?.[1] : undefined;
      if (factor !== undefined) {
        if (factor !== '1' && value !== undefined) value = Number(value) * Number(factor);
      } else if (this.code[this.at] === '+' && this.code[this.at + 1] !== '+') {
        this.at++;
        value = joined(value, this.value(depth));
      } else return value;
    }
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.code) ?? undefined;
    this.at += found?.[0].length ?? 0;
    return found;
  }

  private value(depth: number): Literal {
    if (depth > MAX_DEPTH) return undefined;
    this.space();
    const first = this.code[this.at] ?? '';
    if (first === '`') return this.template(depth);
    if (first === "'" || first === '"') return this.string(first);
    if (first === '[') return this.array(depth);
    if (first === '{') return this.object(depth);
    const number = this.match(NUMBER);
    return number ? Number(number[0]) : this.word(depth);
  }

  /** `true`, `false`, `JsDecode(…)`, `htmlDecode(…)`; any other word is no literal. */
  private word(depth: number): Literal {
    const word = /^[\w$.]+/.exec(this.code.slice(this.at, this.at + 60))?.[0] ?? '';
    this.at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    this.space();
    if (!/^(?:window\.)?(?:JsDecode|htmlDecode|html)$/.test(word) || !this.take('(')) return undefined;
    const inner = this.expression(depth + 1);
    this.skipTo('', ')');
    this.take(')');
    return typeof inner === 'string' && word.endsWith('htmlDecode') ? decodeEntities(inner) : inner;
  }

  private string(quote: string): string {
    const start = this.at + 1;
    let end = this.code.indexOf(quote, start);
    while (end >= 0 && this.isEscaped(end, start)) end = this.code.indexOf(quote, end + 1);
    if (end < 0) end = this.code.length;
    if (quote !== '`') end = this.lineEnd(start, end);
    this.at = end + 1;
    const raw = this.code.slice(start, end);
    return raw.includes('\\') ? raw.replace(ESCAPE, unescaped) : raw;
  }

  /** Only with a backslash before it does a line end belong to a string; other strings were never closed. */
  private lineEnd(start: number, end: number): number {
    for (let at = this.code.indexOf('\n', start); at >= 0 && at < end; at = this.code.indexOf('\n', at + 1)) {
      const last = this.code[at - 1] === '\r' ? at - 1 : at;
      if (!this.isEscaped(last, start)) return last;
    }
    return end;
  }

  /** With code inside it is no literal; where it ends is known all the same. */
  private template(depth: number): string | undefined {
    const start = this.at;
    let plain = true;
    for (this.at++; this.at < this.code.length && this.code[this.at] !== '`'; this.at++) {
      if (this.code[this.at] === '\\') this.at++;
      else if (this.code.startsWith('${', this.at)) {
        plain = false;
        this.at += 2;
        this.skipTo('', '}', depth + 1);
      }
    }
    const end = this.at + 1;
    this.at = plain ? start : end;
    return plain ? this.string('`') : undefined;
  }

  private isEscaped(at: number, start: number): boolean {
    let first = at;
    while (first > start && this.code[first - 1] === '\\') first--;
    return (at - first) % 2 === 1;
  }

  private array(depth: number): Literal[] {
    const items: Literal[] = [];
    this.at++;
    for (;;) {
      this.space();
      if (this.at >= this.code.length || this.take(']')) return items;
      const before = this.at;
      items.push(this.expression(depth + 1));
      this.skipTo(',', ']');
      if (this.at === before) this.at++;
    }
  }

  private object(depth: number): Literal {
    const result = new Map<string, Literal>();
    this.at++;
    for (;;) {
      this.space();
      if (this.at >= this.code.length || this.take('}')) return Object.fromEntries(result);
      const before = this.at;
      const key = this.key();
      this.space();
      if (key !== undefined && this.take(':')) result.set(key, this.expression(depth + 1));
      this.skipTo(',', '}');
      if (this.at === before) this.at++;
    }
  }

  private key(): string | undefined {
    const first = this.code[this.at] ?? '';
    if (first === "'" || first === '"') return this.string(first);
    const name = /^[\p{L}\p{N}_$]+/u.exec(this.code.slice(this.at, this.at + 100))?.[0];
    this.at += name?.length ?? 0;
    return name;
  }

  /**
   * Moves behind the next `separator` of this level, or onto `close`; brackets, strings, comments and regular expressions
   * in between are passed over.
   */
  private skipTo(separator: string, close: string, depth = 0): void {
    let level = 0;
    let before = ',';
    while (this.at < this.code.length) {
      const character = this.code[this.at] ?? '';
      if (level === 0 && character === close) return;
      if (/\s/.test(character) || (character === '/' && this.isComment())) {
        this.space();
        // A comment that is never closed takes the rest.
        if (this.isComment()) this.at = this.code.length;
        continue;
      }
      if (character === "'" || character === '"') this.string(character);
      else if (character === '`' && depth < MAX_DEPTH) this.template(depth);
      else if (!(character === '/' && BEFORE_PATTERN.test(before) && this.match(PATTERN))) this.at++;
      if ('[{('.includes(character)) level++;
      if (level > 0 && ']})'.includes(character)) level--;
      if (level === 0 && character === separator) return;
      before = character;
    }
  }

  private isComment(): boolean {
    return this.code.startsWith('//', this.at) || this.code.startsWith('/*', this.at);
  }

  private take(token: string): boolean {
    if (!this.code.startsWith(token, this.at)) return false;
    this.at += token.length;
    return true;
  }

  private space(): void {
    // megabytes of literals hold few blanks and hardly a comment
    if (/[^\s/]/.test(this.code.charAt(this.at))) return;
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.code)?.[0].length ?? 0;
  }
}

function unescaped(
  _escape: string,
  byte: string | undefined,
  unit: string | undefined,
  point: string | undefined,
  character = '',
): string {
  const digits = byte ?? unit ?? point;
  if (digits === undefined) return ESCAPES[character] ?? (/[\r\n]/.test(character) ? '' : character);
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** What `+` makes of two literals; undefined where one is none. */
function joined(first: Literal, second: Literal): Literal {
  if (typeof first === 'number' && typeof second === 'number') return first + second;
  const isText = (value: Literal): boolean => typeof value === 'string' || typeof value === 'number';
  return isText(first) && isText(second) ? `${String(first)}${String(second)}` : undefined;
}
