/**
 * 著 is two words: Taiwan writes it for 着 (看著), and everybody writes it for a work and its author
 * (原著). OpenCC's Taiwan preset takes too many of the second for the first.
 */
import { detectScript } from './detect-script';

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

/** Puts 著 back into `simplified` where `source` has it as a work; in Simplified text, wherever it has it. */
export function keepWrittenZhu(source: string, simplified: string): string {
  if (!source.includes('著') || source.length !== simplified.length) return simplified;
  const kept = detectScript(source) === 'hans' ? EVERY : WORKS;
  let result = '';
  let at = 0;
  for (const { index } of source.matchAll(kept)) {
    result += `${simplified.slice(at, index)}著`;
    at = index + 1;
  }
  return result + simplified.slice(at);
}
