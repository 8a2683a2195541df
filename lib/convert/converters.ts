/**
 * Where the page script finds what makes converters: each direction is a script of its own, injected when the person
 * asks for it, and all scripts of the extension in one page share this global object.
 */
import type { Convert, ConversionSettings, TargetScript } from './types';

/** Made anew for each conversion, so that settings count from the next one on. */
export type MakeConverter = (settings: ConversionSettings) => Convert;

const KEY = Symbol.for('qingdu.converters');

interface Shared {
  [KEY]?: Map<TargetScript, MakeConverter>;
}

function registry(): Map<TargetScript, MakeConverter> {
  const shared = globalThis as Shared;
  shared[KEY] ??= new Map();
  return shared[KEY];
}

/** The last one counts: after an update of the extension the new script replaces the old. */
export function registerConverter(target: TargetScript, make: MakeConverter): void {
  registry().set(target, make);
}

/** Absent until the script of that direction ran in this page. */
export function registeredConverter(target: TargetScript): MakeConverter | undefined {
  return registry().get(target);
}
