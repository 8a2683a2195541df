/** Makes the library that the bench measures: a profile with the built extension, its articles and their index. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchWithExtension } from '../../browser/extension-browser.mjs';
import { articleMaker } from './make-articles.mjs';
import { openBench } from './open-bench.mjs';

const CHUNK = 500;
const SAVES = 20;

/** Beside the browser's own files: what the measuring needs of the articles, so that none is made again. */
export const NOTES = 'bench.json';

/**
 * @typedef {{ build: number, words: string[], samples: object[], unsaved: object[] }} LibraryNotes `build`: milliseconds
 *   until the index was whole; `words` by frequency; `samples`: the articles that were made last; `unsaved`: those to come
 */

/** @param {{ extension: string, size: number, source: string, profile: string, onStep: (label: string) => void }} options */
export async function fillLibrary({ extension, size, source, profile, onStep }) {
  const browser = await launchWithExtension({ extension, headless: true, profile, restarts: true });
  try {
    const { run } = await openBench(browser, source);
    const maker = articleMaker();
    let samples = [];
    for (let made = 0; made < size; made += CHUNK) {
      samples = Array.from({ length: Math.min(CHUNK, size - made) }, () => maker.next());
      await run('fill', samples);
    }
    onStep(`${size} articles kept`);
    const build = await run('waitForIndex');
    onStep('index built');
    const unsaved = Array.from({ length: SAVES }, () => maker.next());
    writeFileSync(join(profile, NOTES), JSON.stringify({ build, words: maker.words, samples, unsaved }));
  } finally {
    await browser.close();
  }
}
