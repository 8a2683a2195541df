/**
 * Cleans a corpus of real pages, has its scorer judge the result, and fails where a figure falls under bench/floor.json.
 *
 *   CORPUS_DIR=FOLDER node scripts/corpus-floor.mjs [RESULTS.jsonl]
 *
 * The scorer is `../eval/score.mjs` beside the folder. With RESULTS.jsonl that file is judged, and nothing is run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FLOOR = fileURLToPath(new URL('../bench/floor.json', import.meta.url));
const CORPUS = fileURLToPath(new URL('corpus.mjs', import.meta.url));
/** The only figure of which less is better. */
const CEILINGS = new Set(['leaked']);
/** Floors are kept to three digits. */
const ROUNDING = 0.0005;

/** @returns {{ figure: string, floor: number, reached: number | undefined, holds: boolean }[]} */
export function compare(floors, figures) {
  return Object.entries(floors).map(([figure, floor]) => {
    const reached = figures[figure];
    const distance = CEILINGS.has(figure) ? floor - reached : reached - floor;
    return { figure, floor, reached, holds: distance >= -ROUNDING };
  });
}

function table(rows) {
  const cell = (value) => (value === undefined ? 'none' : value.toFixed(3)).padStart(9);
  const lines = rows.map(({ figure, floor, reached, holds }) => {
    const sign = CEILINGS.has(figure) ? '≤' : '≥';
    return `${figure.padEnd(10)}${cell(reached)}  ${sign}${cell(floor)}  ${holds ? 'holds' : 'FELL'}`;
  });
  return ['figure      reached       floor', ...lines].join('\n');
}

function runCorpus(corpus) {
  const folder = mkdtempSync(join(tmpdir(), 'qingdu-corpus-'));
  const out = join(folder, 'results.jsonl');
  const { status } = spawnSync(process.execPath, [CORPUS, corpus, '--out', out], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The corpus run did not finish.');
  return { out, tidy: () => rmSync(folder, { recursive: true }) };
}

/** @returns the scorer's figures for a file of rows */
export function judge(corpus, results) {
  const scorer = join(corpus, '..', 'eval', 'score.mjs');
  return JSON.parse(execFileSync(process.execPath, [scorer, corpus, results, '--json'], { encoding: 'utf8' }));
}

function main() {
  const corpus = process.env.CORPUS_DIR;
  if (!corpus) throw new Error('Set CORPUS_DIR to a folder of scored pages.');
  const given = process.argv[2];
  const { out, tidy } = given ? { out: given, tidy: () => {} } : runCorpus(corpus);
  const figures = judge(corpus, out);
  tidy();
  const rows = compare(JSON.parse(readFileSync(FLOOR, 'utf8')), figures);
  console.log(`${figures.pages} pages, ${figures.ms?.toFixed(0)} ms a page\n${table(rows)}`);
  const fallen = rows.filter((row) => !row.holds).map((row) => row.figure);
  if (fallen.length > 0) throw new Error(`Under the floor of bench/floor.json: ${fallen.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
