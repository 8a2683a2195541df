/** The order of cleaning, as a list to read aloud. Nothing else knows it. */
import { isSpent } from './budget';
import type { ArticlePage, Step } from './page';
import { blocks } from './steps/blocks';
import { byline } from './steps/byline';
import { finish } from './steps/finish';
import { hydrate } from './steps/hydrate';
import { metadata } from './steps/metadata';
import { normalise } from './steps/normalise';
import { pages } from './steps/pages';
import { pick } from './steps/pick';
import { prune } from './steps/prune';
import { recognise } from './steps/recognise';
import { reveal } from './steps/reveal';
import { sanitise } from './steps/sanitise';
import { site } from './steps/site';
import { READABLE_STATES, type CleanResult, type ReadableState, type UnreadableState } from './types';

export const STEPS: readonly Step[] = [
  reveal,
  pages,
  metadata,
  site,
  pick,
  hydrate,
  recognise,
  blocks,
  prune,
  byline,
  normalise,
  sanitise,
  finish,
];

/** Runs the steps; the only place that catches, because a page must never be able to break its reader. */
export function runSteps(page: ArticlePage, steps: readonly Step[] = STEPS): CleanResult {
  for (const step of steps) {
    if (step.optional && isSpent(page)) {
      page.report.warnings.push(`time is up: step ${step.id} was left out`);
      continue;
    }
    try {
      const stop = step.run(page);
      if (stop) return unreadable(page, stop.state, stop.reason);
    } catch (error) {
      page.report.warnings.push(`step ${step.id} failed: ${error instanceof Error ? error.message : String(error)}`);
      return unreadable(page, 'empty', undefined);
    }
  }
  if (!page.article) throw new Error('the last step left no article');
  const { state, article, report, pages: others } = page;
  return isReadable(state)
    ? { state, article, report, ...(others && { pages: others }) }
    : unreadable(page, state, undefined);
}

function isReadable(state: string): state is ReadableState {
  return (READABLE_STATES as readonly string[]).includes(state);
}

function unreadable({ report }: ArticlePage, state: string, reason: string | undefined): CleanResult {
  return { state: state as UnreadableState, report, ...(reason !== undefined && { reason }) };
}
