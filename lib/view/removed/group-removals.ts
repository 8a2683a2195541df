/** Gathers removals by rule, for the panel. */
import type { Removal } from '../../clean/types';

export interface RemovalGroup {
  rule: string;
  why: string;
  removals: Removal[];
}

/** What lies around an article is most of a page and least in doubt. */
const LAST = 'pick/outside';

/** Groups in the order in which their first removal happened, those first that may have cost the article something. */
export function groupRemovals(removals: readonly Removal[]): RemovalGroup[] {
  const groups = new Map<string, RemovalGroup>();
  for (const removal of removals) {
    const key = `${removal.rule}\n${removal.why}`;
    const group = groups.get(key) ?? { rule: removal.rule, why: removal.why, removals: [] };
    group.removals.push(removal);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => Number(a.rule === LAST) - Number(b.rule === LAST));
}
