/** One run of the library's bench: a fresh profile with the built extension, filled, indexed and asked. */
import { launchWithExtension } from '../../browser/extension-browser.mjs';
import { articleMaker } from './make-articles.mjs';
import { openRows } from './open-rows.mjs';
import { scrollList } from './scroll-list.mjs';

const CHUNK = 500;
const WORDS_ASKED = 40;
const PIECES_ASKED = 20;
const SCANS = 8;
const COMPARED = 12;
const SAVES = 20;

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
 * @param {{ extension: string, size: number, source: string, onStep: (label: string) => void }} options
 *   `source`: in-page.ts as one script
 */
export async function measureLibrary({ extension, size, source, onStep }) {
  const browser = await launchWithExtension({ extension, headless: true });
  try {
    const page = await browser.context.newPage();
    // A page of the extension that does nothing with the library by itself.
    await page.goto(`chrome-extension://${browser.id}/options.html`);
    await page.evaluate(source);
    const run = (name, ...args) =>
      page.evaluate(([call, given]) => globalThis.libraryBench[call](...given), [name, args]);

    const maker = articleMaker();
    let samples = [];
    for (let made = 0; made < size; made += CHUNK) {
      samples = Array.from({ length: Math.min(CHUNK, size - made) }, () => maker.next());
      await run('fill', samples);
    }
    onStep(`${size} articles kept`);
    const build = await run('waitForIndex');
    onStep('index built');
    const bytes = { text: await run('textBytes'), index: await run('indexBytes') };

    const { short, long } = questions(maker.words, samples);
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
    for (let at = 0; at < SAVES; at++) {
      saves.push(await run('timeSave', maker.next(), `龘${String.fromCharCode(0x3400 + at)}龘`));
    }
    onStep('articles saved');
    await page.close();
    const rows = await openRows(browser);
    onStep('library page opened');
    const scroll = await scrollList(browser);
    onStep('list scrolled');
    return {
      size,
      build,
      bytes,
      index,
      scan,
      answers,
      saves,
      rows,
      scroll,
      version: browser.context.browser().version(),
    };
  } finally {
    await browser.close();
  }
}
