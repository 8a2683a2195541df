/** One run of the library's bench: a filled library, asked, saved to and shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchWithExtension } from '../../browser/extension-browser.mjs';
import { NOTES } from './fill-library.mjs';
import { openBench } from './open-bench.mjs';
import { openRows } from './open-rows.mjs';
import { scrollList } from './scroll-list.mjs';

const WORDS_ASKED = 40;
const PIECES_ASKED = 20;
const SCANS = 3;
const COMPARED = 12;

/** Two-character words from the commonest to rare ones, and pieces of two characters that are no words. */
function questions(words, samples) {
  const pairs = words.filter((word) => word.length === 2);
  const spread = Array.from({ length: WORDS_ASKED }, (_, at) => pairs[Math.floor(10 * 1.18 ** at)] ?? pairs.at(-1));
  const piece = ({ article: { text } }, length) => {
    const line =
      text
        .split('\n')
        .find((each) => each.length > 40)
        ?.replaceAll(/[，。]/g, '') ?? text;
    return line.slice(7, 7 + length);
  };
  const pieces = samples.slice(0, PIECES_ASKED).map((sample) => piece(sample, 2));
  return { short: [...new Set([...spread, ...pieces])], long: samples.slice(-4).map((sample) => piece(sample, 4)) };
}

/**
 * Leaves the profile changed: give it a copy.
 *
 * @param {{ extension: string, size: number, source: string, profile: string, onStep: (label: string) => void }} options
 *   `source`: in-page.ts as one script; `profile`: what `fillLibrary` made
 */
export async function measureLibrary({ extension, size, source, profile, onStep }) {
  /** @type {import('./fill-library.mjs').LibraryNotes} */
  const { build, words, samples, unsaved } = JSON.parse(readFileSync(join(profile, NOTES), 'utf8'));
  const browser = await launchWithExtension({ extension, headless: true, profile, restarts: true });
  try {
    const { page, run } = await openBench(browser, source);
    await run('waitForIndex');
    onStep('index opened');
    const bytes = { text: await run('textBytes'), index: await run('indexBytes') };

    const { short, long } = questions(words, samples);
    const index = [];
    for (const query of short) index.push(await run('timeQuery', query, 'index'));
    onStep('index asked');
    const scan = [];
    for (let at = 0; at < SCANS; at++) {
      scan.push(await run('timeQuery', short[Math.floor((at * short.length) / SCANS)], 'scan'));
    }
    onStep('library read');
    const compared = Array.from({ length: COMPARED }, (_, at) => short[Math.floor((at * short.length) / COMPARED)]);
    const answers = await run('compareAnswers', [...compared, ...long]);
    onStep('answers compared');

    const saves = [];
    for (const [at, article] of unsaved.entries()) {
      saves.push(await run('timeSave', article, `龘${String.fromCharCode(0x3400 + at)}龘`));
    }
    onStep('articles saved');
    await page.close();
    const rows = await openRows(browser);
    onStep('library page opened');
    const scroll = await scrollList(browser);
    onStep('list scrolled');
    const version = browser.context.browser().version();
    return { size, build, bytes, index, scan, answers, saves, rows, scroll, version };
  } finally {
    await browser.close();
  }
}
