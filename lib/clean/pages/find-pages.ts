/** Finds the other pages of an article that is parted over several: what a pager names and the addresses confirm. */
import type { ArticlePages } from '../types';
import { MAX_PAGES } from './max-pages';
import { readingsOf, type PageReading } from './page-address';
import { pagerLinks, type PageChoice, type PagerLink } from './pager-links';

/** A later page without a link to the first: only low numbers are surely pages, and not numbers of articles. */
const LOW_NUMBER = 9;

/** A link read as a page of the same article; `number` is the address's own, absent for the stem. */
interface Leaf {
  link: PagerLink;
  number?: number;
}

interface Series {
  /** Number in this page's address; absent where it is the stem. */
  here?: number;
  leaves: Leaf[];
}

/**
 * @param page address of the document.
 * @param choices of the document's menus.
 * @returns absent where the document is the whole article, or not surely a part.
 */
export function findPages(
  document: Document,
  page: URL,
  choices: readonly PageChoice[] = [],
): ArticlePages | undefined {
  const links = pagerLinks(document, page, choices);
  if (links.length === 0) return undefined;
  const whole = findWhole(links, page);
  for (const reading of readingsOf(page)) {
    const series = seriesOf(reading, links);
    const pages = series && countPages(series, page);
    if (pages) return { ...pages, ...(whole !== undefined && { whole }) };
  }
  if (whole === undefined) return undefined;
  return { known: [{ number: 1, address: page.href }], current: 1, total: 1, open: true, whole };
}

function findWhole(links: readonly PagerLink[], page: URL): string | undefined {
  const stems = new Set(readingsOf(page).map(({ stem }) => stem));
  if (readingsOf(page).some(({ whole }) => whole)) return undefined;
  const found = links.find(
    ({ says, address }) => says === 'whole' && readingsOf(address).some((each) => each.whole && stems.has(each.stem)),
  );
  return found?.address.href;
}

function seriesOf({ stem, number, whole, loose }: PageReading, links: readonly PagerLink[]): Series | undefined {
  if (whole) return undefined;
  const leaves: Leaf[] = [];
  for (const link of links) {
    if (link.says === 'whole') continue;
    const reading = readingsOf(link.address).find((each) => each.stem === stem && !each.whole);
    if (reading) leaves.push({ link, ...(reading.number !== undefined && { number: reading.number }) });
  }
  if (!leaves.some((leaf) => leaf.number !== number)) return undefined;
  const series = { ...(number !== undefined && { here: number }), leaves };
  if (loose && !leaves.some(({ link }) => link.says === 'number')) return undefined;
  return number === undefined || startsLow(series, number, loose === true) ? series : undefined;
}

/** `news-11.html` and `news-12.html` may be two articles: then no first page is linked. */
function startsLow({ leaves }: Series, here: number, loose: boolean): boolean {
  if (here <= 1 || leaves.some(({ number }) => number === undefined || number <= 1)) return true;
  return !loose && here <= LOW_NUMBER && leaves.some(({ number }) => number === here - 1);
}

function countPages(series: Series, page: URL): ArticlePages | undefined {
  const offset = offsetOf(series);
  const numberOf = (own: number | undefined): number => (own === undefined ? 1 : own + offset);
  const current = numberOf(series.here);
  const known = new Map([[current, page.href]]);
  let named = current;
  for (const { link, number } of series.leaves) {
    const counted = numberOf(number);
    if (counted < 1 || !agrees(link, counted, current)) continue;
    if (!known.has(counted)) known.set(counted, link.address.href);
    if (link.says === 'number') named = Math.max(named, counted);
  }
  if (known.size < 2 || current < 1) return undefined;
  const total = Math.max(...known.keys());
  const first = Math.max(1, current - MAX_PAGES + 1);
  return {
    known: [...known]
      .map(([number, address]) => ({ number, address }))
      .filter(({ number }) => number >= first && number < first + MAX_PAGES)
      .toSorted((a, b) => a.number - b.number),
    current,
    total,
    ...(named < total && { open: true }),
  };
}

function agrees({ says, number }: PagerLink, counted: number, current: number): boolean {
  if (says === 'number') return number === counted;
  return says === 'next' ? counted === current + 1 : counted < current;
}

/** Second pages are `_2` on most sites and `_1` on those that count from 0: labels tell, else the direction of the link. */
function offsetOf({ here, leaves }: Series): number {
  const numbered = leaves.filter(({ link, number }) => number !== undefined && link.says === 'number');
  const votes = numbered.map(({ link, number }) => (link.number ?? 0) - (number ?? 0));
  if (votes.length > 0) return votes.filter((vote) => vote === 1).length * 2 > votes.length ? 1 : 0;
  if (here === undefined) return leaves.some(({ link, number }) => link.says === 'next' && number === 1) ? 1 : 0;
  const behindStem = leaves.some(({ link, number }) => link.says === 'previous' && number === undefined);
  return behindStem && here === 1 ? 1 : 0;
}
