/** Traditional to Simplified as the reader gets it. */
import { createHans } from './hans-presets';
import { lazily } from './lazily';
import type { Convert } from './types';

/**
 * From the Taiwan standard, which takes in the plain one: only it turns 看著 into 看着. Words stay (資訊 becomes 资讯, not 信息). Unpacks its dictionaries at the first call.
 */
export const toHans: Convert = lazily(() => createHans('tw2s'));
