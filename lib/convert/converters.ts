/**
 * Where the page script finds the converters: each direction is a script of its own, injected when
 * the person asks for it, and all scripts of the extension in one page share this global object.
 */
import type { Convert, TargetScript } from './types';

const KEY = Symbol.for('qingdu.converters');

interface Shared {
  [KEY]?: Map<TargetScript, Convert>;
}

function registry(): Map<TargetScript, Convert> {
  const shared = globalThis as Shared;
  shared[KEY] ??= new Map();
  return shared[KEY];
}

/** The last one counts: a script injected again with another region replaces the converter. */
export function registerConverter(target: TargetScript, convert: Convert): void {
  registry().set(target, convert);
}

/** Absent until the script of that direction ran in this page. */
export function registeredConverter(target: TargetScript): Convert | undefined {
  return registry().get(target);
}
