/** Times contestants on a page of many nodes, in turns, in the page that has them all. */
import { median } from '../statistics.mjs';

const ROUNDS = 3;
const FIGURES = ['script', 'slice', 'total', 'viewport', 'longest', 'own', 'wrong'];
const WAYS = {
  floor: ['floor', 'qingdu'],
  qingdu: ['sliced', 'qingdu'],
  opencc: ['at once', 'opencc'],
  tongwen: ['at once', 'tongwen'],
};

const short = (text) =>
  text
    .split(/(?<=[。！？\n])/)
    .map((sentence) => sentence.trim().slice(0, 14))
    .filter(Boolean);

async function fill(page, text, { nodes, together }, contestant) {
  await page.evaluate(
    ([lines, count, key, section]) => globalThis.qingduBench.fill(lines, count, globalThis.contestants[key], section),
    [short(text), nodes, contestant, together],
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
}

/**
 * @param {{ nodes: number, together: number }} shape `together`: paragraphs to a section; 0: all in the body
 * @returns for each contestant its figures, and the milliseconds of a frame in which one text of that page changes
 */
export async function measurePages(page, text, shape) {
  const found = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, [how, contestant]] of Object.entries(WAYS)) {
      await fill(page, text, shape, contestant);
      const figures = await page.evaluate(
        ([kind, key]) => globalThis.qingduBench.measurePage(kind, globalThis.contestants[key]),
        [how, contestant],
      );
      found[name].push(figures);
    }
  }
  const frame = await page.evaluate(() => globalThis.qingduBench.measureOneChange());
  const medians = Object.entries(found).map(([name, rows]) => [
    name,
    Object.fromEntries(FIGURES.map((key) => [key, median(rows.map((row) => row[key]))])),
  ]);
  return { contestants: Object.fromEntries(medians), frame };
}
