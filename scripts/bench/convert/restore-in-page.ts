/** Put into each real page: converts it to both scripts and back, and tells whether every byte is as it was. */
import { createPageConverter } from '../../../lib/convert/create-page-converter';
import { createHans } from '../../../lib/convert/hans-presets';
import { createHant } from '../../../lib/convert/hant-presets';

const markup = (): string => document.documentElement.outerHTML;

/** Called by name from scripts/corpus/cleaner.mjs. */
async function page(): Promise<string> {
  const before = markup();
  const converter = createPageConverter(document);
  await converter.show('hant', createHant('s2tw'));
  const hant = markup();
  await converter.show('hans', createHans('t2s'));
  const hans = markup();
  await converter.show('original');
  converter.stop();
  return JSON.stringify({ changed: hant !== before || hans !== before, restored: markup() === before });
}

Object.assign(globalThis, { qingduCorpus: { page } });
