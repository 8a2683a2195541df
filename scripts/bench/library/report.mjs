/** bench/library.md: one column for each size of library. */
import { cpus } from 'node:os';
import { quantile } from '../statistics.mjs';

const ms = (value) => value.toFixed(value < 10 ? 1 : 0);
const both = (values) => `${ms(quantile(0.5, values))} / ${ms(quantile(0.95, values))}`;
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
const ratio = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** What each row says of a run, and what is to be reached at 50,000 articles. */
const ROWS = [
  ['2-character query, first 50 with snippets, by index, ms', '50 (p95)', ({ index }) => both(index)],
  ['the same by reading everything, ms', '', ({ scan }) => both(scan)],
  ['recall', '1', ({ answers }) => ratio(answers.right, answers.wanted)],
  ['precision', '1', ({ answers }) => ratio(answers.right, answers.found)],
  ['results compared', '', ({ answers }) => answers.wanted],
  ['save, text alone, ms', '30', ({ saves }) => both(saves.map(({ save }) => save))],
  ['save until a search finds it, ms', '1000', ({ saves }) => both(saves.map(({ searchable }) => searchable))],
  ['text, MB', '', ({ bytes }) => megabytes(bytes.text)],
  ['index, MB', '', ({ bytes }) => megabytes(bytes.index)],
  ['index to text', '2.5', ({ bytes }) => (bytes.index / bytes.text).toFixed(2)],
  ['building the index, s', '', ({ build }) => (build / 1000).toFixed(0)],
  ['from opening the page to the first 50 rows, ms', '300', ({ rows }) => both(rows.times)],
  ['rows in the document then', '', ({ rows }) => rows.count],
  [
    'scrolling by wheel and in leaps: frames over 50 ms, of all',
    '0',
    ({ scroll }) => `${scroll.over} of ${scroll.frames}`,
  ],
  ['the longest frame, ms', '50', ({ scroll }) => ms(scroll.worst)],
  ["the page's JavaScript heap, MB", '80', ({ rows }) => megabytes(rows.heap)],
];

/** @param {Awaited<ReturnType<typeof import('./measure-library.mjs').measureLibrary>>[]} runs @param {{ load: number, day: string }} when */
export function report(runs, { load, day }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const sizes = runs.map(({ size }) => size.toLocaleString('en'));
  return `# The library

The built extension in Chromium ${runs[0]?.version}, ${cpus().length} cores, load ${load.toFixed(1)}, ${day}, on articles made of
words as often as people write them, with the lengths of real articles, one in five Traditional. Made by
\`npm run bench:library -- ${runs.map(({ size }) => size).join(' ')}\`. Two figures are the median and the 95th of a hundred; questions are asked from a page of the
extension, and the way there and back counts. Reading was asked ${runs[0]?.scan.length} times only: its second figure is the slowest.
Recall and precision compare whole answers with what plain reading of every article finds. The library is opened in a browser
that runs, ${runs[0]?.rows.times.length} times, and the time counts from the beginning of the navigation to the frame that shows the first rows: all that the
window of 1280 by 720 has room for, and the next ones; the records of the first 50 are read by then.

${line(['', 'to reach at 50,000', ...sizes.map((size) => `${size} articles`)])}
${line(['---', '---', ...sizes.map(() => '---')])}
${ROWS.map(([label, target, cell]) => line([label, target, ...runs.map(cell)])).join('\n')}
`;
}
