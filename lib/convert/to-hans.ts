/** Traditional to Simplified: the only file that brings the dictionaries of this direction (about 100 kB) with it. */
import { Converter } from 'opencc-js/t2cn';
import { guardDescriptions } from './guard-descriptions';
import { keepWrittenZhu } from './keep-written-zhu';
import type { Convert } from './types';

let convert: Convert | undefined;

/**
 * From the Taiwan standard, which takes in the plain one: only it turns 看著 into 看着. Words stay (資訊 becomes 资讯, not 信息). Builds its dictionaries at the first call.
 */
export const toHans: Convert = (text) => {
  convert ??= guardDescriptions(Converter({ from: 'tw', to: 'cn' }));
  return keepWrittenZhu(text, convert(text));
};
