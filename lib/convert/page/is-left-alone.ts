/** Decides by its characters whether a piece of text is none of the converter's business. */
import { detectScript } from '../detect-script';
import type { TargetScript } from '../types';

const HAN = /[\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud88f]/;
const ALL_HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const KANA_OR_HANGUL = /[\u3041-\u3096\u30a1-\u30fa\uac00-\ud7a3]/g;

/** In a text this short, one kana makes it Japanese. */
const SHORT_HAN = 30;
/** Japanese prose has three kana in ten and more; Chinese prose that quotes a Japanese name has fewer than one. */
const FOREIGN_SHARE = 0.1;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Of kana and Hangul among all characters of East Asia, from 0 to 1. */
export function foreignShare(text: string): number {
  const foreign = count(text, KANA_OR_HANGUL);
  return foreign === 0 ? 0 : foreign / (count(text, ALL_HAN) + foreign);
}

function isForeign(text: string): boolean {
  const share = foreignShare(text);
  return share >= FOREIGN_SHARE || (share > 0 && count(text, ALL_HAN) < SHORT_HAN);
}

/**
 * No Han, Japanese or Korean, or Traditional already: converting Traditional text to Traditional
 * does harm, converting Simplified to Simplified does none and reaches the stray Traditional quote.
 * @param isOfTarget the text comes from a page that is written in the target: there it is left alone
 * as well where no character tells its script (台北, 公里).
 */
export function isLeftAlone(text: string, target: TargetScript, isOfTarget = false): boolean {
  if (!HAN.test(text) || isForeign(text)) return true;
  if (!isOfTarget && target === 'hans') return false;
  const script = detectScript(text);
  return script === target || (isOfTarget && script === 'none');
}
