/** Collects the pages of one article, one after the other and only when asked, and joins what it has. */
import { parseHtml } from '../../clean/dom';
import { MAX_PAGES } from '../../clean/pages/max-pages';
import { joinArticles, type ArticlePart, type ReadableResult } from '../../clean/pages/join-articles';
import { keyOfText } from '../../clean/pages/find-repeats';
import type { ArticlePages, CleanResult, UnreadableState } from '../../clean/types';
import { canonicalUrl } from '../../clean/url';

/** A page came, but holds no text to join. */
export class UnreadablePartError extends Error {
  override readonly name = 'UnreadablePartError';

  constructor(readonly state: UnreadableState) {
    super(state);
  }
}

export type LoadPage = (address: string, signal: AbortSignal) => Promise<string>;
export type CleanCurrent = (keep: ReadonlySet<string>) => CleanResult;
/** The same cleaning for each page, with the person's own rules in it. */
export type CleanPage = (document: Document, address: string, keep: ReadonlySet<string>) => CleanResult;

export interface CollectionTools {
  /** Cleans the page under the view as it is now. */
  cleanCurrent: CleanCurrent;
  cleanPage: CleanPage;
  load: LoadPage;
}

export interface JoinFailure {
  /** Number of the page that could not be joined. */
  page: number;
  error: unknown;
}

/** A page with its own document, so that a removal can be put back later. */
interface Loaded {
  clean: CleanCurrent;
  /** Cleaned with nothing put back. */
  result: ReadableResult;
}

/** From this share of this page's text on, the page behind 余下全文 is the whole; below the other, it is the rest. */
const MOSTLY = 0.9;
const HARDLY = 0.1;

export type PageCollection = ReturnType<typeof createPageCollection>;

/**
 * @param start result of the page under the view, with its pages and nothing put back.
 */
export function createPageCollection(start: ReadableResult, { cleanCurrent, cleanPage, load }: CollectionTools) {
  if (!start.pages) throw new Error('the article has only one page');
  const { current } = start.pages;
  const own: Loaded = { clean: cleanCurrent, result: start };
  const loaded = new Map<number, Loaded>([[current, own]]);
  const addresses = new Map(start.pages.known.map(({ number, address }) => [number, address]));
  let { total } = start.pages;
  let open = start.pages.open === true;
  let whole: Loaded | undefined;
  let wholeTried = false;

  /**
   * Loads what is missing, in order. What has come stays, whatever happens next.
   * @param onProgress called when the number of pages at hand has changed.
   * @returns the page at which it had to stop, if it had to.
   * @throws the signal's reason where it was aborted.
   */
  async function collect(signal: AbortSignal, onProgress: () => void): Promise<JoinFailure | undefined> {
    const failed = await tryWhole(signal);
    if (whole) return undefined;
    for (let next = nextPage(); next; next = nextPage()) {
      signal.throwIfAborted();
      try {
        learn(next.number, await take(next.address, signal));
      } catch (error) {
        if (signal.aborted) throw error;
        return { page: next.number, error };
      }
      onProgress();
    }
    return addresses.size > 1 ? undefined : failed;
  }

  /** One request instead of many, where the site has such a page; where it fails, the numbered pages are there. */
  async function tryWhole(signal: AbortSignal): Promise<JoinFailure | undefined> {
    const address = start.pages?.whole;
    if (address === undefined || wholeTried) return undefined;
    try {
      const candidate = await take(address, signal);
      wholeTried = true;
      const share = shareOf(own.result, candidate.result);
      if (share >= MOSTLY) whole = candidate;
      else if (share <= HARDLY && addresses.size === 1) learn(current + 1, candidate);
      else throw new UnreadablePartError('not-article');
      return undefined;
    } catch (error) {
      if (signal.aborted) throw error;
      wholeTried = addresses.size > 1;
      return { page: current + 1, error };
    }
  }

  async function take(address: string, signal: AbortSignal): Promise<Loaded> {
    const document = parseHtml(await load(address, signal));
    const cleanPart: CleanCurrent = (keep) => cleanPage(document, address, keep);
    const result = cleanPart(new Set());
    if (!('article' in result)) throw new UnreadablePartError(result.state);
    return { clean: cleanPart, result };
  }

  function nextPage(): { number: number; address: string } | undefined {
    const first = Math.max(1, current - MAX_PAGES + 1);
    const number = [...addresses.keys()]
      .filter((each) => each >= first && each < first + MAX_PAGES && !loaded.has(each))
      .toSorted((a, b) => a - b)[0];
    if (number === undefined) return undefined;
    return { number, address: addresses.get(number) ?? '' };
  }

  /** Later pages know of pages that the first did not name. */
  function learn(number: number, page: Loaded): void {
    loaded.set(number, page);
    const pages = page.result.pages;
    if (pages?.current === number) {
      for (const { number: other, address } of pages.known) {
        if (!addresses.has(other)) addresses.set(other, address);
      }
      total = Math.max(total, pages.total);
    }
    total = Math.max(total, number);
    // The end is known once the last page is here and names none behind it.
    if (number === total) open = pages?.open === true && pages.current === number && pages.total > number;
  }

  /** Pages in a row with this one: a gap would change what the text says. */
  function row(): [number, Loaded][] {
    let first = current;
    while (loaded.has(first - 1)) first--;
    const pages: [number, Loaded][] = [];
    for (let number = first, page = loaded.get(number); page; page = loaded.get(++number)) pages.push([number, page]);
    return pages;
  }

  /** @returns this page alone where nothing could be joined, or whatever cleaning it gives now. */
  function result(keep: ReadonlySet<string>): CleanResult {
    const pages: ArticlePages = { ...(start.pages ?? { known: [], current, total }), total };
    if (whole) return wholeResult(whole, keep, pages);
    const parts: ArticlePart[] = [];
    const claimed = new Set<string>();
    for (const [number, page] of row()) {
      const ids = new Set(page.result.report.removals.map(({ id }) => id));
      // Furniture of every page comes back once.
      const mine = new Set([...keep].filter((id) => ids.has(id) && !claimed.has(id)));
      for (const id of ids) claimed.add(id);
      const part =
        mine.size > 0 || page === own ? page.clean(page === own && parts.length === 0 ? keep : mine) : page.result;
      if (!('article' in part)) return part;
      parts.push({ number, result: part });
    }
    const [first, ...others] = parts;
    if (!first || others.length === 0) return cleanCurrent(keep);
    if (!open) delete pages.open;
    return joinArticles([first, ...others], pages, keep);
  }

  function wholeResult(page: Loaded, keep: ReadonlySet<string>, pages: ArticlePages): CleanResult {
    const all = page.clean(keep);
    if (!('article' in all)) return all;
    const { open: _, ...known } = pages;
    const first = addresses.get(1);
    const url = first === undefined ? all.article.metadata.url : canonicalUrl(new URL(first), undefined);
    const ours = current === 1 ? start.article.metadata : { ...all.article.metadata, url, identity: url };
    const { script, characters, readingMinutes } = all.article.metadata;
    const metadata = { ...all.article.metadata, ...ours, script, characters, readingMinutes };
    return { ...all, article: { ...all.article, metadata }, pages: { ...known, joined: total } };
  }

  /** Cleans all pages again: the rules have changed. A page that would no longer be readable stays as it was. */
  function refresh(): void {
    for (const page of [...loaded.values(), ...(whole ? [whole] : [])]) {
      const again = page.clean(new Set());
      if ('article' in again) page.result = again;
    }
  }

  return {
    collect,
    result,
    refresh,
    /** Pages joined by now, of how many; `open` where nobody has told how many there are. */
    get progress() {
      return { current, joined: whole ? total : row().length, total, open: open && !whole };
    },
    /** Pages that have come, joined or not. */
    get atHand() {
      return loaded.size;
    },
    /** Nothing is left to load: the end is reached, or as many pages as are joined at most. */
    get isComplete() {
      return whole !== undefined || nextPage() === undefined;
    },
  };
}

/** Share of the lines of `part` that `all` has too, 0 to 1. */
function shareOf(part: ReadableResult, all: ReadableResult): number {
  const lines = part.article.text.split('\n').map(keyOfText).filter(Boolean);
  const there = new Set(all.article.text.split('\n').map(keyOfText));
  return lines.length === 0 ? 0 : lines.filter((line) => there.has(line)).length / lines.length;
}
