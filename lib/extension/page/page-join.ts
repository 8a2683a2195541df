/** Joining in one page: starts at a click, can be cancelled and taken up again, and is forgotten when the page shows another article. */
import type { ReadableResult } from '../../clean/pages/join-articles';
import type { CleanResult } from '../../clean/types';
import type { JoinState } from '../../view/join/join-state';
import { createPageCollection, type CollectionTools, type PageCollection } from './join-pages';
import { describeJoinProblem } from '../conversion/join-words';

export interface PageJoinOptions extends CollectionTools {
  address(): string;
}

export function createPageJoin({ address, ...tools }: PageJoinOptions) {
  const { cleanCurrent } = tools;
  let collected: { of: string; pages: PageCollection } | undefined;
  let running: AbortController | undefined;

  /** Pages collected for what the page shows now. */
  function present(): PageCollection | undefined {
    if (collected && collected.of !== withoutFragment(address())) {
      running?.abort();
      collected = undefined;
    }
    return collected?.pages;
  }

  /** This page's text, or the text of all pages that are joined. */
  function clean(keep: ReadonlySet<string>): CleanResult {
    return present()?.result(keep) ?? cleanCurrent(keep);
  }

  /** @returns undefined where the article has one page. */
  function stateOf(result: ReadableResult): JoinState | undefined {
    const pages = present();
    if (pages) return ended(pages);
    if (!result.pages) return undefined;
    const { current, total, open = false } = result.pages;
    return { kind: 'offered', current, joined: 1, total, open };
  }

  function ended(pages: PageCollection): JoinState {
    const { progress } = pages;
    if (pages.isComplete) return { kind: 'joined', ...progress };
    return { kind: progress.joined > 1 ? 'stopped' : 'offered', ...progress };
  }

  /**
   * @param show called with each step, the end not among them.
   * @returns how it ended; undefined where it runs already or there is nothing to join.
   */
  async function start(show: (state: JoinState) => void): Promise<JoinState | undefined> {
    if (running) return undefined;
    const pages = present() ?? begin();
    if (!pages) return undefined;
    running = new AbortController();
    const { signal } = running;
    const report = (): void => show({ kind: 'working', ...pages.progress, joined: pages.atHand });
    report();
    try {
      const failure = await pages.collect(signal, report);
      if (!failure) return ended(pages);
      const why = describeJoinProblem(failure.error);
      return { kind: 'stopped', ...pages.progress, failure: { page: failure.page, why } };
    } catch (error) {
      if (!signal.aborted) throw error;
      return ended(pages);
    } finally {
      running = undefined;
    }
  }

  function begin(): PageCollection | undefined {
    const result = cleanCurrent(new Set());
    if (!('article' in result) || !result.pages) return undefined;
    collected = { of: withoutFragment(address()), pages: createPageCollection(result, tools) };
    return collected.pages;
  }

  return {
    clean,
    stateOf,
    start,
    cancel: () => running?.abort(),
    /** To be called where the rules of cleaning have changed. */
    refresh: () => present()?.refresh(),
  };
}

function withoutFragment(address: string): string {
  return address.split('#')[0] ?? address;
}
