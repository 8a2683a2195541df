/** Puts the figures of the conversion bench into a page of Markdown. */

const NAMES = {
  qingdu: 'QingDu',
  opencc: 'opencc-js 1.4.2',
  tongwen: 'tongwen-core 4.1.1 + tongwen-dict 1.0.2',
  floor: 'floor: walk, set ready text',
};

/** From so many processes for each core on, in the minute before the bench began, its times may be off. */
const NOISY_LOAD = 0.5;

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const round = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));

function describeRestored({ pages, changed, failed }) {
  const told = `${pages} pages shown in Taiwan's Traditional, in Simplified and as they were; ${changed} had something to convert. ${pages - failed.length} came back byte for byte.`;
  return failed.length > 0 ? `${told} Not: ${failed.join(', ')}.` : told;
}

const PAGE_HEADS = [
  'contestant',
  'script ms',
  'longest slice ms',
  'until done ms',
  'viewport ms',
  'longest task ms',
  'script in a long task ms',
  'wrong nodes',
];

function pageRow([name, one]) {
  const figures = ['script', 'slice', 'total', 'viewport'].map((key) => round(one[key]));
  const tasks = one.longest === 0 ? ['under 50', '–'] : [round(one.longest), round(one.own)];
  return [NAMES[name], ...figures, ...tasks, one.wrong];
}

function pageSection({ shape, contestants, frame }) {
  const { qingdu, floor } = contestants;
  const oneText = ['browser: one text changed', '–', '–', '–', '–', round(frame), '–', '–'];
  return [
    shape.together > 0 ? `### In sections of ${shape.together} paragraphs` : '### All paragraphs in the body',
    table(PAGE_HEADS, [oneText, ...Object.entries(contestants).map(pageRow)]),
    `QingDu takes ${round(qingdu.script / floor.script, 2)} of the floor's script time.`,
  ];
}

/** @param {object} figures `restored` is absent where no folder of pages was given */
export function convertReport({ machine, start, throughput, presets, pages, streams, sizes, restored }) {
  const { chromium, cores, load, date } = machine;
  const noise =
    load / cores > NOISY_LOAD
      ? ' The machine was busy in that minute: if it stayed so, times are inflated and uneven.'
      : '';
  const sizesOf = Object.keys(throughput);
  const sections = [
    '# Speed of conversion',
    `Chromium ${chromium}, ${cores} cores, load ${round(load, 1)} in the minute before the run, ${date.toISOString().slice(0, 10)}. Made by \`npm run bench:convert\`: contestants take turns in one run, medians count, Simplified to Taiwan's Traditional.${noise}`,
    '## Start and memory',
    'From the script to the first converted word; heap and buffers after a garbage collection, the script itself included.',
    table(
      ['contestant', 'ready after ms', 'heap and buffers MB', 'script kB'],
      Object.entries(start).map(([name, one]) => [
        NAMES[name],
        round(one.milliseconds, 1),
        round(one.bytes / 1e6, 1),
        round(one.script / 1e3),
      ]),
    ),
    `Packed dictionaries of all presets: ${Object.entries(sizes)
      .map(([name, { raw, zipped }]) => `${name} ${round(raw / 1e3)} kB (${round(zipped / 1e3)} kB in the package)`)
      .join(', ')}.`,
    '## Throughput',
    'Million UTF-16 units a second.',
    table(
      ['contestant', ...sizesOf],
      Object.keys(start).map((name) => [NAMES[name], ...sizesOf.map((size) => round(throughput[size][name], 1))]),
    ),
    'All presets, as shipped, on 100 kB in Node.',
    table(
      ['', ...Object.keys(presets)],
      ['ours', 'opencc'].map((who) => [
        NAMES[who === 'ours' ? 'qingdu' : who],
        ...Object.values(presets).map((one) => round(one[who], 1)),
      ]),
    ),
    '## A page of 50,000 text nodes',
    'Script: milliseconds of JavaScript, layout apart. Viewport: until the last line in view is converted. Longest task: by the browser, which reports none under 50 ms; layout counts in it. Script in a long task: the most JavaScript that any task over 50 ms has in it; the rest is style, layout and paint. One text changed: the task in which the browser draws this page after a single text was set, which no converter can stay below. opencc-js and tongwen go through the page at once, as the extensions that use them do.',
    ...pages.flatMap(pageSection),
    '## A page that adds 200 nodes a second',
    'For 5 seconds. tongwen: after the page was still for one second, as its extension does.',
    table(
      ['contestant', 'converted', 'p95 ms', 'longest callback ms'],
      Object.entries(streams).map(([name, one]) => [
        NAMES[name],
        `${one.converted} of ${one.added}`,
        round(one.p95, 1),
        round(one.longest, 1),
      ]),
    ),
  ];
  if (restored) sections.push('## Real pages, there and back', describeRestored(restored));
  return `${sections.join('\n\n')}\n`;
}
