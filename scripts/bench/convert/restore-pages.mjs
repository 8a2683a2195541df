/** How many real pages come back byte for byte after they were shown in both scripts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../corpus/bundle.mjs';
import { openCleaner } from '../../corpus/cleaner.mjs';
import { listPages } from '../../corpus/pages.mjs';
import { startProgress } from '../../progress.mjs';

const IN_PAGE = fileURLToPath(new URL('restore-in-page.ts', import.meta.url));
const LIMIT_MS = 30_000;

/**
 * @param {string} folder of saved pages
 * @returns {Promise<{ pages: number, changed: number, failed: string[] }>} `changed`: pages with something to convert;
 *   `failed`: slugs of those that did not come back, or not in time
 */
export async function restorePages(folder) {
  const pages = listPages(folder).filter(({ kind }) => kind === 'page');
  const browser = await openCleaner(await bundle(IN_PAGE), { limit: LIMIT_MS });
  const progress = startProgress(pages.length);
  const failed = [];
  let changed = 0;
  for (const { slug, file, url } of pages) {
    const answer = await browser
      .page(url ?? `https://${slug}.invalid/`, readFileSync(file, 'utf8'))
      .catch((error) => ({ restored: false, changed: true, error }));
    if (answer.changed) changed++;
    if (!answer.restored) failed.push(answer.error ? `${slug} (${answer.error.message})` : slug);
    progress.step(slug);
  }
  await browser.close();
  return { pages: pages.length, changed, failed };
}
