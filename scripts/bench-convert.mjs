/**
 * Measures conversion beside New Tong Wen Tang's engine and opencc-js, in one run of Chromium, and writes bench/convert.md.
 *
 *   npm run bench:convert [-- TEXT.txt]
 *
 * TEXT.txt is Simplified prose; without it, the project's own seeds are used. Contestants take turns, and medians count.
 * With `CORPUS_DIR`, the pages in it are converted both ways and restored.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { chromium } from 'playwright';
import { bundle } from './corpus/bundle.mjs';
import { packedTries } from './convert/packed-tries.mjs';
import { QUIET_FLAGS, requireChromium } from './find-chromium.mjs';
import { measurePages } from './bench/convert/measure-pages.mjs';
import { measurePresets } from './bench/convert/measure-presets.mjs';
import { convertReport } from './bench/convert/report.mjs';
import { restorePages } from './bench/convert/restore-pages.mjs';
import { median } from './bench/statistics.mjs';

const FOLDER = new URL('bench/convert/', import.meta.url);
const CONTESTANTS = ['qingdu', 'opencc', 'tongwen'];
const SIZES = { '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1_000_000 };
const ROUNDS = 5;
/** One as most pages are made, and one whose paragraphs all lie in the body. */
const SHAPES = [
  { nodes: 50_000, together: 100 },
  { nodes: 50_000, together: 0 },
];
const STREAM_SECONDS = 5;

function readText() {
  const [file] = process.argv.slice(2);
  if (file) return readFileSync(file, 'utf8');
  const seeds = new URL('../seeds/', import.meta.url);
  const names = readdirSync(seeds, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const texts = names.map(({ name }) => readFileSync(new URL(`${name}/expected.md`, seeds), 'utf8'));
  return texts.filter((text) => !/[這說們]/.test(text)).join('\n');
}

const sized = (text, units) => text.repeat(Math.ceil(units / text.length)).slice(0, units);

/** Evaluates a contestant's script and converts one word: parse, build, first use. */
const START = (source) => {
  const started = performance.now();
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
  globalThis.contestant = globalThis.createContestant();
  globalThis.contestant('头发');
  return performance.now() - started;
};

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

async function measureStart(browser, source) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const before = await heapOf(session);
  const milliseconds = await page.evaluate(START, source);
  const bytes = (await heapOf(session)) - before;
  await context.close();
  return { milliseconds, bytes };
}

/** One page with every contestant in it, so that they take turns under the same load. */
async function openArena(browser, sources) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><meta charset="utf-8"><body>');
  await page.evaluate(await bundle(fileURLToPath(new URL('in-page.ts', FOLDER))));
  for (const [name, source] of Object.entries(sources)) {
    await page.evaluate(source);
    await page.evaluate((key) => {
      globalThis.contestants = { ...globalThis.contestants, [key]: globalThis.createContestant() };
    }, name);
  }
  return page;
}

async function measureThroughput(page, text) {
  const figures = {};
  for (const [size, units] of Object.entries(SIZES)) {
    const sample = sized(text, units);
    const found = Object.fromEntries(CONTESTANTS.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of CONTESTANTS) {
        const rounds = units > 500_000 ? 1 : 5;
        const times = await page.evaluate(
          ([key, input, count]) => globalThis.qingduBench.times(globalThis.contestants[key], input, count),
          [name, sample, rounds],
        );
        if (round > 0) found[name].push(...times);
      }
    }
    figures[size] = Object.fromEntries(CONTESTANTS.map((name) => [name, units / 1_000 / median(found[name])]));
  }
  return figures;
}

async function measureStreams(page) {
  const ways = { qingdu: 'sliced', tongwen: 'at once' };
  const found = {};
  for (const [name, how] of Object.entries(ways)) {
    found[name] = await page.evaluate(
      ([kind, key, seconds]) => globalThis.qingduBench.measureStream(kind, globalThis.contestants[key], seconds),
      [how, name, STREAM_SECONDS],
    );
  }
  return found;
}

function packageSizes() {
  const sizes = {};
  for (const direction of ['hant', 'hans']) {
    const text = Object.values(packedTries(direction))
      .map((bytes) => Buffer.from(bytes).toString('base64'))
      .join('');
    sizes[direction] = { raw: text.length, zipped: deflateRawSync(text, { level: 9 }).length };
  }
  return sizes;
}

async function main() {
  const text = readText();
  const sources = {};
  for (const name of CONTESTANTS)
    sources[name] = await bundle(fileURLToPath(new URL(`${name}.ts`, FOLDER)), { minify: true });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: QUIET_FLAGS });
  const load = loadavg()[0];
  try {
    const starts = Object.fromEntries(CONTESTANTS.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of CONTESTANTS) starts[name].push(await measureStart(browser, sources[name]));
    }
    const start = Object.fromEntries(
      CONTESTANTS.map((name) => [
        name,
        {
          milliseconds: median(starts[name].map((one) => one.milliseconds)),
          bytes: median(starts[name].map((one) => one.bytes)),
          script: Buffer.byteLength(sources[name]),
        },
      ]),
    );
    const page = await openArena(browser, sources);
    const throughput = await measureThroughput(page, text);
    const pages = [];
    for (const shape of SHAPES) pages.push({ shape, ...(await measurePages(page, text, shape)) });
    const streams = await measureStreams(page);
    const presets = await measurePresets(text);
    const folder = process.env.CORPUS_DIR;
    const restored = folder ? await restorePages(folder) : undefined;
    const machine = { chromium: browser.version(), cores: cpus().length, load, date: new Date() };
    const report = convertReport({
      machine,
      start,
      throughput,
      presets,
      pages,
      streams,
      sizes: packageSizes(),
      restored,
    });
    writeFileSync(new URL('../bench/convert.md', import.meta.url), report);
    console.log(report);
  } finally {
    await browser.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
