/** What the corpus run puts into each page: the cleaning code that ships, behind two functions that answer in JSON. */
import { clean } from '../../lib/clean/clean';
import { wechat } from '../../lib/clean/sites/wechat';
import { cleanText } from '../../lib/clean/text/clean-text';
import type { CleanResult } from '../../lib/clean/types';

function timed(run: () => CleanResult): string {
  const started = performance.now();
  const result = run();
  return JSON.stringify({ result, milliseconds: performance.now() - started });
}

/** Called by name from scripts/corpus/cleaner.mjs. */
const corpus = {
  page: () => timed(() => clean(document, document.URL)),
  /** As on a site without a rule; WeChat's pages, whose text stands in scripts, are a format and keep theirs. */
  generic: () => timed(() => clean(document, document.URL, { sites: [wechat] })),
  text: (text: string, options: { name: string; url?: string }) => timed(() => cleanText(text, options)),
};
export type Corpus = typeof corpus;

Object.assign(globalThis, { qingduCorpus: corpus });
