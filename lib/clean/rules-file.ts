/** People's rules as a file that they can read, mend and share. */
import * as v from 'valibot';
import { isSelector } from './applied-rules';
import { userRuleSchema, type UserRule } from './user-rule';

const FORMAT = 'qingdu-rules';
const MAX_RULES = 5_000;

/** What is wrong with a file or an edited rule; `entry` counts from 1, absent where the whole is no list of rules. */
export interface RuleProblem {
  entry?: number;
  /** For example `remove.0.select`. */
  field?: string;
  /** In English, from the schema. */
  message: string;
}

export type ReadRules = { rules: UserRule[] } | { problems: RuleProblem[] };

export function printRules(rules: readonly UserRule[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, rules }, undefined, 2)}\n`;
}

/** Reads a file of rules, a bare list, or one rule. All of it is right or nothing is taken. */
export function readRules(text: string, document: Document): ReadRules {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { problems: [{ message: error instanceof Error ? error.message : String(error) }] };
  }
  const list = listOf(data);
  if (list.length > MAX_RULES) return { problems: [{ message: `More than ${MAX_RULES} rules` }] };
  const rules: UserRule[] = [];
  const problems: RuleProblem[] = [];
  for (const [index, each] of list.entries()) {
    const result = v.safeParse(userRuleSchema, each);
    if (result.success) {
      rules.push(result.output);
      problems.push(...badSelectors(result.output, document).map((problem) => ({ entry: index + 1, ...problem })));
    } else {
      problems.push(...result.issues.map((issue) => ({ entry: index + 1, ...described(issue) })));
    }
  }
  return problems.length > 0 ? { problems } : { rules };
}

function listOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  const { rules } = (typeof data === 'object' && data !== null ? data : {}) as { rules?: unknown };
  return Array.isArray(rules) ? rules : [data];
}

function described(issue: v.BaseIssue<unknown>): { field?: string; message: string } {
  const field = v.getDotPath(issue);
  return { ...(field !== null && { field }), message: issue.message.slice(0, 200) };
}

function badSelectors({ content, remove, keep }: UserRule, document: Document): { field: string; message: string }[] {
  const all: [string, string | undefined][] = [
    ...(content ?? []).map((select, index): [string, string] => [`content.${index}`, select]),
    ...(remove ?? []).map(({ select }, index): [string, string] => [`remove.${index}.select`, select]),
    ...(keep ?? []).map(({ select }, index): [string, string | undefined] => [`keep.${index}.select`, select]),
  ];
  return all
    .filter(([, select]) => select !== undefined && !isSelector(document, select))
    .map(([field, select]) => ({ field, message: `“${select}” is no selector` }));
}
