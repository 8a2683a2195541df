/** Times every preset that ships, as shipped, beside opencc-js: rules and borders must not make one of them slow. */
import { Converter } from 'opencc-js';
import { loadEngine } from '../../convert/load-engine.mjs';
import { median } from '../statistics.mjs';

const UNITS = 100_000;
const ROUNDS = 9;
const OPENCC = { cn: 'cn', t: 't', tw: 'tw', twp: 'twp', hk: 'hk', s: 'cn' };

function speed(convert, text) {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    convert(text);
    return performance.now() - started;
  });
  return text.length / 1_000 / median(times.slice(2));
}

/**
 * @param {string} hans Simplified prose; each preset to Simplified gets what its own opposite makes of it
 * @returns {Promise<Record<string, { ours: number, opencc: number }>>} million UTF-16 units a second
 */
export async function measurePresets(hans) {
  const { createConverter, PRESETS } = await loadEngine();
  const sample = hans.repeat(Math.ceil(UNITS / hans.length)).slice(0, UNITS);
  const shipped = PRESETS.slice(0, 8);
  return Object.fromEntries(
    shipped.map((preset) => {
      const [from, to] = preset.split('2');
      const text = from === 's' ? sample : createConverter(`s2${from}${to.slice(1)}`)(sample);
      const theirs = Converter({
        from: OPENCC[from === 's' ? 's' : from + to.slice(1)],
        to: OPENCC[to === 'sp' ? 's' : to],
      });
      return [preset, { ours: speed(createConverter(preset), text), opencc: speed(theirs, text) }];
    }),
  );
}
