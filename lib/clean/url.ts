/** Addresses: which host a rule is for, and the one address and identity under which an article is kept. */
import { queryOf } from './query-of';

/** Parameters that say how a reader came, never what is shown. */
const NOISE =
  /^(?:utm_\w+|spm|from|source|share\w*|scene|isappinstalled|clicktime|enterid|sessionid|subscene|chksm|xtrack|ascene|devicetype|version|nettype|lang|pass_ticket|wx_header|fontScale|exportkey|fbclid|gclid|ref|refer|referer|referrer|tt_from|timestamp|wxshare_count|poc_token|mpshare|srcid|sharer_\w+|key|uin|abtest_cookie|session_us|countrycode|exptype|expsessionid|click_id|rd2werd|forceh5|wfr|for)$/i;

/** Where imported texts, which have no address, are cleaned; no such host can exist. */
export const TEXT_HOST = 'text.invalid';

/** Exact host or a host below it; never a substring, so that `notqq.com` is not `qq.com`. */
export function hostMatches(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** Absolute http(s) address, or undefined for anything else (`javascript:`, `data:`, broken). */
export function absoluteUrl(address: string | undefined, base: string | URL): string | undefined {
  if (!address?.trim()) return undefined;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address to keep: the tab's, without fragment and noise. A canonical link may replace it only within the same host
 * and only where it has a path, since many templates point every page at the front page.
 */
export function canonicalUrl(tab: URL, canonical: string | undefined): string {
  const claimed = absoluteUrl(canonical, tab);
  const url = new URL(tab);
  if (claimed) {
    const other = new URL(claimed);
    if (other.host === tab.host && other.pathname.length > 1) url.href = other.href;
  }
  url.hash = '';
  for (const [name] of queryOf(url)) if (NOISE.test(name)) url.searchParams.delete(name);
  return url.href;
}
