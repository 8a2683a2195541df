/** How alike two short texts are. */
import { countChanges } from './count-changes';

/** 0 to 1; 1 for the same, also where both are empty. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const longer = Math.max(one.length, other.length);
  return 1 - countChanges(one, other) / longer;
}
