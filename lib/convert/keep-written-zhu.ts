/**
 * 著 is two words: Taiwan writes it for 着 (看著), and everybody writes it for a work and its author
 * (原著). OpenCC's Taiwan preset takes too many of the second for the first.
 */
import { detectScript } from './detect-script';
import { placesIn } from './places-in';
import type { AlignedText } from './types';

/** Words in which 著 stays, with the verbs set apart that end like them (讨论着, 翻译着). */
const WORKS = new RegExp(
  [
    '(?<=[原拙卓土遺遗專专撰鉅巨顯显昭編编])著',
    '(?<=(?<![談討議評辯爭谈讨议评辩争])[論论])著',
    '(?<=(?<!翻)[譯译])著',
    '(?<=[他她並并另曾均皆])著(?=有)',
  ].join('|'),
  'g',
);
const EVERY = /著/g;

/** Puts 著 back into what `source` became where it has it as a work; where `source` is Simplified, wherever it has it. */
export function keepWrittenZhu(source: string, converted: AlignedText): AlignedText {
  if (!source.includes('著')) return converted;
  const kept = detectScript(source) === 'hans' ? EVERY : WORKS;
  const { text: simplified, resized } = converted;
  const placeOf = placesIn(resized);
  let text = '';
  let done = 0;
  for (const { index } of source.matchAll(kept)) {
    const place = placeOf(index);
    if (simplified.charAt(place) !== '着') continue;
    text += `${simplified.slice(done, place)}著`;
    done = place + 1;
  }
  return { text: text + simplified.slice(done), resized };
}
