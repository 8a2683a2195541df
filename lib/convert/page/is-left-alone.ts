/** Decides by its characters whether a piece of text is none of the converter's business. */
import { type CountedUnits, countUnits } from '../count-units';
import { scriptOfCounted } from '../detect-script';
import type { TargetScript } from '../types';

/** In a text this short, one kana makes it Japanese. */
const SHORT_HAN = 30;
/** Japanese prose has three kana in ten and more; Chinese prose that quotes a Japanese name has fewer than one. */
const FOREIGN_SHARE = 0.1;

const shareOf = ({ han, kanaOrHangul }: CountedUnits): number =>
  kanaOrHangul === 0 ? 0 : kanaOrHangul / (han + kanaOrHangul);

/** Of kana and Hangul among all characters of East Asia, from 0 to 1. */
export const foreignShare = (text: string): number => shareOf(countUnits(text));

function isForeign(counted: CountedUnits): boolean {
  const share = shareOf(counted);
  return share >= FOREIGN_SHARE || (share > 0 && counted.han < SHORT_HAN);
}

/**
 * No Han, Japanese or Korean, or Traditional already: converting Traditional text to Traditional
 * does harm, converting Simplified to Simplified does none and reaches the stray Traditional quote.
 * @param isOfTarget the text comes from a page that is written in the target: there it is left alone
 * as well where no character tells its script (台北, 公里).
 */
export function isLeftAlone(text: string, target: TargetScript, isOfTarget = false): boolean {
  const counted = countUnits(text);
  if (counted.han + counted.pairs === 0 || isForeign(counted)) return true;
  if (!isOfTarget && target === 'hans') return false;
  const script = scriptOfCounted(counted);
  return script === target || (isOfTarget && script === 'none');
}
