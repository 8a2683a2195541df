/** What a person taught QingDu about a site: plain JSON in the data form of a site rule, and above it. */
import * as v from 'valibot';
import { hostMatches } from './url';

/** The reason of a removal that was pointed at; the interface says it in the person's language. */
export const OWN_WHY = 'Removed by your own rule.';

const SELECTOR = 500;
const WORDS = 300;
const ENTRIES = 200;
const NAME = 100;

const selector = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(SELECTOR));
const host = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.maxLength(253),
  v.regex(/^(?!-)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u, 'Expected a host name, such as news.example.com'),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'Expected a day, such as 2026-05-01'));

const userCut = v.strictObject({
  select: selector,
  why: v.pipe(v.string(), v.maxLength(WORDS)),
  /** May take more than half of an article: its preview said so, and the person wanted it. */
  large: v.optional(v.literal(true)),
});

const userKeep = v.strictObject({
  /** Rule of a report, for example `prune/share-bar` or `site/guancha#2`. */
  rule: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME)),
  /** Only the blocks that match; absent: all that the rule would take. */
  select: v.optional(selector),
});

export const userRuleSchema = v.strictObject({
  /** Matched exactly or on a dot, as in a site rule. */
  hosts: v.pipe(v.array(host), v.minLength(1, 'Expected at least one host'), v.maxLength(ENTRIES)),
  /** Beginning of the path; `*` stands for any run of characters. Absent: every page. */
  path: v.optional(v.pipe(v.string(), v.startsWith('/', 'Expected a path that begins with /'), v.maxLength(SELECTOR))),
  /** Selectors of the body, best first. */
  content: v.optional(v.pipe(v.array(selector), v.maxLength(ENTRIES))),
  remove: v.optional(v.pipe(v.array(userCut), v.maxLength(ENTRIES))),
  keep: v.optional(v.pipe(v.array(userKeep), v.maxLength(ENTRIES))),
  created: day,
});

export type UserRule = v.InferOutput<typeof userRuleSchema>;
export type UserCut = v.InferOutput<typeof userCut>;
export type UserKeep = v.InferOutput<typeof userKeep>;

/** The rules that apply to one page, ready to use. */
export interface AppliedRules {
  /** Selectors of the body, each with the rule that names it, best first. */
  content: { select: string; by: string }[];
  /** Each under its number among the removals of its host: `user/example.com#3`. */
  remove: (UserCut & { rule: string })[];
  keep: UserKeep[];
  warnings: string[];
}

export function appliesTo({ hosts, path }: UserRule, url: URL): boolean {
  return (
    hosts.some((each) => hostMatches(url.hostname, each)) && (path === undefined || beginsLike(url.pathname, path))
  );
}

/** In time linear in both: a pattern of a file from elsewhere must not be able to stall the page. */
function beginsLike(pathname: string, pattern: string): boolean {
  let at = 0;
  for (const [index, part] of pattern.split('*').entries()) {
    const found = index === 0 ? (pathname.startsWith(part) ? 0 : -1) : pathname.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return true;
}
