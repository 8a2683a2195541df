/** Where the words around a character tell its Traditional form better than any dictionary: a rule, a reason, two sentences each. */
import { COUNTING } from './hant-rules/counting';
import type { HantRule } from './hant-rules/hant-rule';
import { KITCHEN } from './hant-rules/kitchen';
import { NAMES } from './hant-rules/names';
import { PRINT } from './hant-rules/print';
import { WORDS } from './hant-rules/words';

/** In this order: of two rules that match at one place, the first one wins. */
export const HANT_RULES: readonly HantRule[] = [...COUNTING, ...NAMES, ...KITCHEN, ...PRINT, ...WORDS];
