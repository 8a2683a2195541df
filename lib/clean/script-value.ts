/** Finds a named literal in the page's inline scripts: `var name = …`, `window.name = …`, `name: …`. */
import { decodeEntities } from './decode-entities';
import { parseLiteral, type Literal } from './script-literal';

/** Places looked at per script for one name: templates and code mention popular names hundreds of times. */
const MAX_PLACES = 60;

/** The first non-empty string or number stored under `name`, as plain text; undefined where there is none. */
export function readScriptValue(scripts: readonly string[], name: string): string | undefined {
  const known = answers.get(scripts) ?? new Map<string, string | undefined>();
  answers.set(scripts, known);
  if (!known.has(name)) known.set(name, findValue(scripts, name));
  return known.get(name);
}

/** Scripts run to megabytes and several fields and rules ask for the same names. */
const answers = new WeakMap<readonly string[], Map<string, string | undefined>>();

function findValue(scripts: readonly string[], name: string): string | undefined {
  for (const value of literalsNamed(scripts, name, '[{')) {
    if (typeof value === 'number') return String(value);
    // `$user_info.DATA$` and the like are placeholders of a template that nobody filled
    if (typeof value === 'string' && value.trim() && !/^\$[\w.]+\$$/.test(value)) return decodeEntities(value);
  }
  return undefined;
}

/** The first non-empty string stored under `name`, with its HTML entities as they are: for values that are markup. */
export function readScriptMarkup(scripts: readonly string[], name: string): string | undefined {
  for (const value of literalsNamed(scripts, name, '[{')) if (typeof value === 'string' && value.trim()) return value;
  return undefined;
}

/** The first non-empty list stored under `name`. */
export function readScriptList(scripts: readonly string[], name: string): Literal[] {
  for (const value of literalsNamed(scripts, name, '{')) if (Array.isArray(value) && value.length) return value;
  return [];
}

/** The first object with members stored under `name`. */
export function readScriptObject(scripts: readonly string[], name: string): Literal {
  for (const value of literalsNamed(scripts, name, '['))
    if (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0) return value;
  return undefined;
}

/** What stands at the end of a path of names: a variable or property anywhere in the scripts, then properties inside it. */
export function readScriptPath(scripts: readonly string[], [name, ...inner]: readonly [string, ...string[]]): Literal {
  for (const value of literalsNamed(scripts, name, '[')) {
    const found = inner.reduce<Literal>(
      (at, key) => (typeof at === 'object' && !Array.isArray(at) ? at[key] : undefined),
      value,
    );
    if (found !== undefined && found !== '') return found;
  }
  return undefined;
}

/** Literals stored under `name`, in page order, without those that open with a bracket of `unwanted`: some are megabytes long. */
function* literalsNamed(scripts: readonly string[], name: string, unwanted: string): Generator<Literal> {
  for (const code of scripts) {
    let from = 0;
    for (let place = 0; place < MAX_PLACES; place++) {
      const at = code.indexOf(name, from);
      if (at < 0) break;
      from = at + name.length;
      const start = valueStart(code, at, name);
      if (start !== undefined && !isCommented(code, at) && !unwanted.includes(code[start] ?? ' '))
        yield parseLiteral(code, start);
    }
  }
}

/** How far a comment is looked for, in characters. */
const COMMENT = 200;

/** `//` after white space or a mark that ends a statement, so that addresses are none; an open `/*` nearby. */
function isCommented(code: string, at: number): boolean {
  const before = code.slice(Math.max(0, at - COMMENT), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /(?:^|[\s;{},()])\/\//.test(line) || before.lastIndexOf('/*') > before.lastIndexOf('*/');
}

/** Where the value of the name at `at` begins, or undefined where the name is part of a longer one or not assigned. */
function valueStart(code: string, at: number, name: string): number | undefined {
  if (/[\w$]/.test(code[at - 1] ?? '')) return undefined;
  const assigned = /^["']?\s{0,20}(?::|=(?!=))\s{0,20}/.exec(code.slice(at + name.length, at + name.length + 50));
  return assigned ? at + name.length + assigned[0].length : undefined;
}
