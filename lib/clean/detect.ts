/** Says what a live page is without copying or changing it: cheap enough for every page load on a declared site. */
import { find, textOf } from './dom';
import { inlineScripts } from './inline-scripts';
import { findSign } from './not-article/find-sign';
import type { Sign } from './not-article/sign';
import type { SiteMarks } from './site-rule';
import type { PageState } from './types';
import { hostMatches } from './url';

export interface Detection<Rule extends SiteMarks> {
  /** `unknown`: perhaps an article, only cleaning can tell. */
  state: PageState | 'unknown';
  /** The page's own words for an unreadable state. */
  reason?: string;
  site?: Rule;
  /** Why a page is known to be no article. */
  sign?: Sign;
}

/** Titles of error pages are short; a longer match would be an article that quotes the words. */
const REASON_CHARACTERS = 120;

/**
 * @param sites with `signs`, what to know the page by; a script that runs on one host alone brings only that host's.
 * @param scripts see `inlineScripts`; given where the caller has them.
 */
export function detect<Rule extends SiteMarks>(
  document: Document,
  url: string,
  sites: readonly Rule[],
  signs: readonly Sign[],
  scripts: () => readonly string[] = () => inlineScripts(document),
): Detection<Rule> {
  const site = siteOf(document, url, sites);
  for (const mark of site?.states ?? []) {
    const element = find(document, mark.select);
    const text = textOf(element);
    if (!element || (mark.text && !(mark.text.test(text) && text.length <= REASON_CHARACTERS))) continue;
    return {
      state: mark.state,
      ...(site && { site }),
      ...(text && text.length <= REASON_CHARACTERS && { reason: text }),
    };
  }
  const kind = site?.state?.({ document, scripts: scripts() });
  if (kind) return { state: kind, ...(site && { site }) };
  const named =
    site !== undefined && site.hosts.length > 0 && site.content.some((selector) => find(document, selector));
  const sign = named ? undefined : findSign(document, url, signs);
  if (sign) return { state: 'not-article', sign, ...(site && { site }) };
  return { state: named ? 'article' : 'unknown', ...(site && { site }) };
}

/** The first rule whose host and marker match; CMS rules without hosts come last in the list. */
function siteOf<Rule extends SiteMarks>(document: Document, url: string, sites: readonly Rule[]): Rule | undefined {
  const { hostname } = new URL(url);
  return sites.find(
    ({ hosts, when }) =>
      (hosts.length === 0 || hosts.some((host) => hostMatches(hostname, host))) &&
      (when === undefined || find(document, when)),
  );
}
