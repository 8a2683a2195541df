/** Writes one thing that a person taught into the list of rules. */
import type { UserCut, UserKeep, UserRule } from './user-rule';

export type RuleChange = { remove: UserCut } | { keep: UserKeep } | { content: string };

/** A new list; the host's own rule for all its pages takes the change, and is made where there is none. */
export function addToRules(rules: readonly UserRule[], host: string, change: RuleChange, today: string): UserRule[] {
  const at = rules.findIndex(({ hosts, path }) => hosts.length === 1 && hosts[0] === host && path === undefined);
  const rule = withChange(rules[at] ?? { hosts: [host], created: today }, change);
  return at === -1 ? [...rules, rule] : rules.with(at, rule);
}

function withChange(rule: UserRule, change: RuleChange): UserRule {
  if ('remove' in change) {
    const others = rule.remove?.filter(({ select }) => select !== change.remove.select) ?? [];
    return { ...rule, remove: [...others, change.remove] };
  }
  if ('keep' in change) return { ...rule, keep: [...(rule.keep ?? []), change.keep] };
  return { ...rule, content: [change.content, ...(rule.content ?? []).filter((each) => each !== change.content)] };
}
