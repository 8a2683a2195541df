/** The one entrance to cleaning: a live document in, an article or a reason out. The document is never changed. */
import { applyRules } from './applied-rules';
import { TIME_BUDGET } from './budget';
import { copyPage } from './clone';
import { detect } from './detect';
import { find } from './dom';
import { inlineScripts } from './inline-scripts';
import { SIGNS } from './not-article/signs';
import { runSteps } from './pipeline';
import { SITES } from './sites/index';
import type { ArticlePage } from './page';
import {
  UNREADABLE_STATES,
  type CleaningReport,
  type CleanOptions,
  type CleanResult,
  type UnreadableState,
} from './types';

/**
 * @param url address of the tab; what the page says about its own address can only shorten it within the same host.
 * @throws nothing that a page can cause: a step that fails on a hostile page gives `empty` with a warning in the report.
 */
export function clean(document: Document, url: string, options: CleanOptions = {}): CleanResult {
  const started = performance.now();
  const deadline = started + (options.timeBudget ?? TIME_BUDGET);
  const report: CleaningReport = { removals: [], rewrites: [], warnings: [], milliseconds: 0 };
  const done = (result: CleanResult): CleanResult => {
    report.milliseconds = Math.round(performance.now() - started);
    return result;
  };
  const scripts = inlineScripts(document);
  const { state, reason, site, sign } = detect(document, url, options.sites ?? SITES, SIGNS, () => scripts);
  if (site) report.site = site.id;
  const user = applyRules(options.userRules ?? [], new URL(url), document);
  report.warnings.push(...user.warnings);
  const pointedAt = state === 'not-article' && user.content.some(({ select }) => find(document, select));
  if (sign && !pointedAt) report.warnings.push(`no article (${sign.id}): ${sign.why}`);
  if (isUnreadable(state) && !pointedAt) return done({ state, report, ...(reason !== undefined && { reason }) });
  const copy = copyPage(document, options.trace, deadline);
  // The same list as `detect` had, where it can be: values that were looked for in it are remembered.
  const sources = copy.data.length > 0 ? [...scripts, ...copy.data] : scripts;
  report.warnings.push(...copy.warnings);
  if (copy.stopped) report.stopped = copy.stopped;
  const page: ArticlePage = {
    url: new URL(url),
    document: copy.document,
    scripts: sources,
    jsonLd: copy.jsonLd,
    choices: copy.choices,
    state: 'article',
    metadata: { tags: [], filledBy: {} },
    keep: options.keep ?? new Set(),
    report,
    deadline,
    user,
    ...(site && { site }),
    ...(options.trace && { trace: options.trace }),
  };
  return done(runSteps(page));
}

function isUnreadable(state: string): state is UnreadableState {
  return (UNREADABLE_STATES as readonly string[]).includes(state);
}
