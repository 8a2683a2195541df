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
import { convertReport } from './bench/convert/report.mjs';
import { restorePages } from './bench/convert/restore-pages.mjs';

const FOLDER = new URL('bench/convert/', import.meta.url);
const CONTESTANTS = ['qingdu', 'opencc', 'tongwen'];
const SIZES = { '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1_000_000 };
const ROUNDS = 5;
const NODES = 50_000;
const STREAM_SECONDS = 5;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

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

async function measurePages(page, text) {
  const sentences = text
    .split(/(?<=[。！？\n])/)
    .map((sentence) => sentence.trim().slice(0, 14))
    .filter(Boolean);
  const ways = {
    floor: ['floor', 'qingdu'],
    qingdu: ['sliced', 'qingdu'],
    opencc: ['at once', 'opencc'],
    tongwen: ['at once', 'tongwen'],
  };
  const found = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < 3; round++) {
    for (const [name, [how, contestant]] of Object.entries(ways)) {
      await page.evaluate(
        ([lines, count, key]) => globalThis.qingduBench.fill(lines, count, globalThis.contestants[key]),
        [sentences, NODES, contestant],
      );
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
      const figures = await page.evaluate(
        ([kind, key]) => globalThis.qingduBench.measurePage(kind, globalThis.contestants[key]),
        [how, contestant],
      );
      found[name].push(figures);
    }
  }
  const keys = ['script', 'slice', 'total', 'viewport', 'longest', 'wrong'];
  return Object.fromEntries(
    Object.entries(found).map(([name, rows]) => [
      name,
      Object.fromEntries(keys.map((key) => [key, median(rows.map((row) => row[key]))])),
    ]),
  );
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
    const pages = await measurePages(page, text);
    const streams = await measureStreams(page);
    const folder = process.env.CORPUS_DIR;
    const restored = folder ? await restorePages(folder) : undefined;
    const machine = { chromium: browser.version(), cores: cpus().length, load: [load, loadavg()[0]], date: new Date() };
    const report = convertReport({ machine, start, throughput, pages, streams, sizes: packageSizes(), restored });
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
