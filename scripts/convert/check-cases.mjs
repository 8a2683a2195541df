/**
 * Counts how many of OpenCC's own test cases hold, for every preset, as shipped and plain.
 *
 *   node scripts/convert/check-cases.mjs CASES.json
 *
 * CASES.json is {"cases": [{"id", "input", "expected": {PRESET: TEXT}}]}.
 */
import { readFileSync } from 'node:fs';
import { loadEngine } from './load-engine.mjs';

const { cases } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { createConverter, PRESETS } = await loadEngine();
for (const plain of [false, true]) {
  let right = 0;
  let all = 0;
  for (const preset of PRESETS) {
    const convert = createConverter(preset, { plain });
    const expected = cases.filter((one) => one.expected[preset] !== undefined);
    const wrong = expected.filter((one) => convert(one.input) !== one.expected[preset]);
    for (const { id, input } of wrong) console.log(`  ${preset} ${id}: ${input} became ${convert(input)}`);
    console.log(`${plain ? 'plain' : 'shipped'} ${preset}: ${expected.length - wrong.length}/${expected.length}`);
    right += expected.length - wrong.length;
    all += expected.length;
  }
  console.log(`${plain ? 'plain' : 'shipped'}: ${right}/${all}`);
}
