/**
 * Reads one literal out of script source without running it: strings with their escapes, numbers, arrays, objects, and
 * the wrappers that WeChat puts around strings (`JsDecode('\x3c…')`, `htmlDecode("…")`, `'…' * 1`, `'' || 'x'`).
 */

export type Literal = string | number | boolean | undefined | Literal[] | { [key: string]: Literal };

const MAX_DEPTH = 40;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' };
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&', '#39': "'" };

const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|([^]?))/gi;
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

  /** A value, followed by any number of `|| value` (the first that is not empty wins) and `* 1` (ignored). */
  expression(depth: number): Literal {
    let value = this.value(depth);
    for (;;) {
      this.space();
      if (this.take('||')) {
        const other = this.value(depth);
        value = value || other;
      } else if (this.code[this.at] === '*' && /^\*\s*1\b/.test(this.code.slice(this.at, this.at + 8))) {
        this.at += this.code.slice(this.at).indexOf('1') + 1;
      } else return value;
    }
  }

  private value(depth: number): Literal {
    if (depth > MAX_DEPTH) return undefined;
    this.space();
    const first = this.code[this.at] ?? '';
    if (first === "'" || first === '"' || first === '`') return this.string(first);
    if (first === '[') return this.array(depth);
    if (first === '{') return this.object(depth);
    const number = /^-?\d+(?:\.\d+)?/.exec(this.code.slice(this.at, this.at + 40));
    if (number) {
      this.at += number[0].length;
      return Number(number[0]);
    }
    return this.word(depth);
  }

  /** `true`, `false`, `JsDecode(…)`, `htmlDecode(…)`; any other word is no literal. */
  private word(depth: number): Literal {
    const word = /^[\w$.]+/.exec(this.code.slice(this.at, this.at + 60))?.[0] ?? '';
    this.at += word.length;
    if (word === 'true' || word === 'false') return word === 'true';
    this.space();
    if (!/^(?:window\.)?(?:JsDecode|htmlDecode|html)$/.test(word) || !this.take('(')) return undefined;
    const inner = this.expression(depth + 1);
    this.space();
    this.take(')');
    return typeof inner === 'string' && word.endsWith('htmlDecode') ? decodeEntities(inner) : inner;
  }

  private string(quote: string): string {
    const start = this.at + 1;
    let end = this.code.indexOf(quote, start);
    while (end >= 0 && this.isEscaped(end, start)) end = this.code.indexOf(quote, end + 1);
    if (end < 0) end = this.code.length;
    this.at = end + 1;
    const raw = this.code.slice(start, end);
    return raw.includes('\\') ? raw.replace(ESCAPE, unescaped) : raw;
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
    const name = /^[\w$]+/.exec(this.code.slice(this.at, this.at + 100))?.[0];
    this.at += name?.length ?? 0;
    return name;
  }

  /** Moves behind the next `separator` of this level, or onto `close`; strings and brackets in between are passed over. */
  private skipTo(separator: string, close: string): void {
    let level = 0;
    while (this.at < this.code.length) {
      const character = this.code[this.at] ?? '';
      if (character === "'" || character === '"') {
        this.string(character);
        continue;
      }
      if (level === 0 && character === close) return;
      if ('[{('.includes(character)) level++;
      if (']})'.includes(character)) level--;
      this.at++;
      if (level === 0 && character === separator) return;
    }
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
  if (digits === undefined) return ESCAPES[character] ?? (character === '\n' ? '' : character);
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** One layer of HTML entities: `&lt;` gives `<`, `&amp;lt;` gives `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#39|#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => {
    const code = /^#(x?)([\da-f]+)$/i.exec(name);
    if (code && name !== '#39') {
      const point = Number.parseInt(code[2] ?? '', code[1] ? 16 : 10);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    }
    return ENTITIES[name.toLowerCase()] ?? whole;
  });
}
