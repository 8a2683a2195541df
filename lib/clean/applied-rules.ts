/** Brings the person's rules to one page: a selector that cannot be read is left out with a warning. */
import type { ArticlePage } from './page';
import { find, findAll } from './dom';
import { appliesTo, type AppliedRules, type UserRule } from './user-rule';

/** @param document only asked whether it can read the selectors. */
export function applyRules(rules: readonly UserRule[], url: URL, document: Document): AppliedRules {
  const applied: AppliedRules = { content: [], remove: [], keep: [], warnings: [] };
  const counts = new Map<string, number>();
  for (const rule of rules) {
    if (!appliesTo(rule, url)) continue;
    const by = `user/${rule.hosts[0]}`;
    const readable = (select: string): boolean => {
      if (isSelector(document, select)) return true;
      applied.warnings.push(`${by}: “${select}” is no selector`);
      return false;
    };
    for (const select of rule.content ?? []) if (readable(select)) applied.content.push({ select, by });
    for (const cut of rule.remove ?? []) {
      const index = counts.get(by) ?? 0;
      counts.set(by, index + 1);
      if (readable(cut.select)) applied.remove.push({ ...cut, rule: `${by}#${index}` });
    }
    for (const keep of rule.keep ?? []) if (keep.select === undefined || readable(keep.select)) applied.keep.push(keep);
  }
  return applied;
}

export function isSelector(document: Document, select: string): boolean {
  try {
    find(document, select);
    return true;
  } catch {
    return false;
  }
}

const WANTED = 'data-qingdu-wanted';

/** Marks what the person's rules keep while the page still has the shape that their selectors know. */
export function markWanted({ document, user }: ArticlePage): void {
  for (const { rule, select } of user?.keep ?? []) {
    if (select === undefined) continue;
    for (const element of findAll(document, select)) {
      element.setAttribute(WANTED, `${element.getAttribute(WANTED) ?? ''} ${rule} `);
    }
  }
}

/** Whether a rule of the person's keeps this block from that rule. */
export function isWanted({ user }: ArticlePage, rule: string, element: Element): boolean {
  if (!user?.keep.length) return false;
  if (user.keep.some((keep) => keep.rule === rule && keep.select === undefined)) return true;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.getAttribute(WANTED)?.includes(` ${rule} `)) return true;
  return false;
}
