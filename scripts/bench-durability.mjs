/**
 * Cuts the built extension off in the middle of its work, many times: `npm run bench:durability -- [INTERRUPTIONS]`, after
 * `npm run build`; `KILL_SEED` for other moments. Writes bench/durability.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { interrupt } from './bench/durability/interrupt.mjs';
import { startProgress } from './progress.mjs';
import { runMain } from './setup.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** A profile that has lived through so many sessions is large enough; the next starts empty. */
const SESSIONS = 20;
const COUNTS = ['kills', 'stops', 'saved', 'imported', 'backups', 'found', 'pictures'];

async function main() {
  const wanted = Number(process.argv[2] ?? 200);
  const seed = Number(process.env.KILL_SEED ?? 1);
  const profiles = Math.ceil(wanted / 2 / SESSIONS);
  const progress = startProgress(profiles * SESSIONS);
  const outcomes = [];
  for (let profile = 0; profile < profiles; profile++) {
    const options = { extension: here('../.output/chrome-mv3'), sessions: SESSIONS, stops: 1, seed: seed + profile };
    const outcome = await interrupt({ ...options, onSession: () => progress.step(`profile ${profile + 1}`) });
    for (const fault of outcome.faults) console.error(`seed ${options.seed}, ${fault}`);
    outcomes.push(outcome);
  }
  const sum = (name) => outcomes.reduce((total, outcome) => total + outcome[name], 0);
  const [kills, stops, saved, imported, backups, found, pictures] = COUNTS.map((name) =>
    sum(name).toLocaleString('en'),
  );
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  const table = `# Durability

The built extension in Chromium, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}: ${kills} times a SIGKILL of the whole browser and
${stops} times a stop of its worker, each at a random moment of up to 0.9 s after the first save (seeds ${seed} to ${seed + profiles - 1}), in ${profiles}
profiles that live through ${SESSIONS} kills each. All the while a page saves articles with two pictures each, the background
fetches these, and the library page imports batches of 30, makes backups and searches. After each kill everything is counted.
Made by \`npm run bench:durability -- ${wanted}\`.

|  |  |
| --- | ---: |
| Saves that were reported as done | ${saved} |
| Imported articles that were reported as done, or begun again | ${imported} |
| Backups that were reported as done | ${backups} |
| Articles in the end, each found through the index | ${found} |
| Pictures in the end, each read and compared with its SHA-256 | ${pictures} |
| Lost, half, double, not found; gaps in the journal; backups neither whole nor refused | ${faults.length === 0 ? '0' : `**${faults.length}**`} |
`;
  writeFileSync(here('../bench/durability.md'), table);
  console.log(table);
  if (faults.length > 0) process.exitCode = 1;
}

await runMain(main);
