/** Lays what a person wants over the dictionaries: own words first, quotation marks last. */
import { withPunctuation } from './punctuation';
import type { Convert, ConversionSettings, TargetScript } from './types';
import { withUserWords } from './with-user-words';

export function withPersonalWishes(
  convert: Convert,
  target: TargetScript,
  { words, punctuation }: ConversionSettings,
): Convert {
  const personal = withUserWords(convert, words[target]);
  return punctuation ? withPunctuation(personal, target) : personal;
}
