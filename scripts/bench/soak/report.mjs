/** The table of a soak: what was held at the start, what at the end, and whether that is within the promise. */
import { cpus, loadavg } from 'node:os';

/** The promise: at the end no more than so many times the start. */
const MOST = 1.2;
/** Heaps breathe by more than a share of little: so many bytes, nodes or listeners more are no leak in a whole session. */
const BREATH = { heap: 2 * 1024 ** 2, nodes: 300, listeners: 30, documents: 3 };
const MEASURES = ['heap', 'nodes', 'listeners', 'documents'];

const shown = (measure, value) => (measure === 'heap' ? `${(value / 1024 ** 2).toFixed(1)} MB` : String(value));

function rowOf([name, before, after]) {
  const cells = MEASURES.map((measure) =>
    before[measure] + after[measure] === 0
      ? ''
      : `${shown(measure, before[measure])} → ${shown(measure, after[measure])}`,
  );
  const beyond = MEASURES.filter(
    (measure) => after[measure] > before[measure] * MOST && after[measure] - before[measure] > BREATH[measure],
  );
  return {
    line: `| ${name} | ${cells.join(' | ')} | ${beyond.length === 0 ? 'yes' : `**no: ${beyond.join(', ')}**`} |`,
    beyond,
  };
}

/** @returns {{ text: string, isWithin: boolean }} */
export function soakReport({ saved, start, end, views, read, articles, version, WARM, VIEWS, READ, started }) {
  const rows = [
    ['background', start.background, end.background],
    ['page', start.page, end.page],
    ['library, open all the time', start.library, end.library],
    [`page, ${VIEWS} more clean views`, views.before, views.after],
    [`library, ${READ} more articles read`, read.before, read.after],
  ].map(rowOf);
  const minutes = ((performance.now() - started) / 60_000).toFixed(0);
  const text = `# A long session

The built extension in one session of Chromium ${version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${new Date().toISOString().slice(0, 10)}: ${articles.toLocaleString('en')} pages
of four kinds one after the other in one tab, each cleaned, saved, shown clean, converted and shown as it was, ${minutes} minutes; ${saved.toLocaleString('en')}
were saved. The start is after ${WARM} of them, when all that is made once has been made; the library stood open and followed.
Then one page was shown clean ${VIEWS} times more, and ${READ} articles were opened in the library after ${READ} others. Garbage was collected before each count.
Within: no more than 20 % above the start, or than ${BREATH.heap / 1024 ** 2} MB, ${BREATH.nodes} nodes, ${BREATH.listeners} listeners, ${BREATH.documents} documents. Made by \`npm run bench:soak -- ${articles}\`.

|  | heap | nodes | listeners | documents | within |
| --- | --- | --- | --- | --- | --- |
${rows.map(({ line }) => line).join('\n')}
`;
  return { text, isWithin: rows.every(({ beyond }) => beyond.length === 0) };
}
