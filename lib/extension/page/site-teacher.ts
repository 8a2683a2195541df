/** Turns what a person points at into rules for the site: proposes, shows what each would hit here, writes, takes back. */
import { addToRules, type RuleChange } from '../../clean/add-to-rules';
import { countCharacters } from '../../clean/count-characters';
import { findAll, textOf } from '../../clean/dom';
import { selectorsFor } from '../../clean/selectors-for';
import { createTrace } from '../../clean/trace';
import type { CleanOptions, CleanResult } from '../../clean/types';
import { OWN_WHY, type UserRule } from '../../clean/user-rule';
import type { ProposeRule, RuleActions, RuleProposal } from '../../view/teaching/rule-actions';

export interface SiteTeacherParts {
  /** Of the page, now. */
  host(): string;
  /** Cleans the page alone, as it is now. */
  clean(options: Pick<CleanOptions, 'userRules' | 'trace'>): CleanResult;
  /** What the view and the library get, with the rules as they are written. */
  result(): CleanResult;
  load(): Promise<UserRule[]>;
  save(rules: readonly UserRule[]): Promise<void>;
}

/** Ancestors of a block that are worth offering. */
const MAX_WAYS = 4;

export type SiteTeacher = ReturnType<typeof createSiteTeacher>;

export function createSiteTeacher(parts: SiteTeacherParts) {
  let rules: readonly UserRule[] = [];
  let earlier: readonly UserRule[] | undefined;
  let trace = createTrace();

  const tried = (change: RuleChange): CleanResult => parts.clean({ userRules: changed(change) });
  const changed = (change: RuleChange): UserRule[] =>
    addToRules(rules, parts.host(), change, new Date().toISOString().slice(0, 10));

  function follow(): CleanResult {
    trace = createTrace();
    return parts.clean({ userRules: rules, trace });
  }

  function waysToRemove(index: number): ProposeRule[] {
    const current = follow();
    const whole = 'article' in current ? countCharacters(current.article.text) : 0;
    const ways = new Set<string>();
    for (
      let at = trace.blocks[index];
      at && at.tagName !== 'BODY' && ways.size < MAX_WAYS;
      at = at.parentElement ?? undefined
    ) {
      const selectors = selectorsFor(at);
      const fitting = selectors.find((select) => weigh(at, select) * 2 <= whole) ?? selectors[0];
      if (fitting) ways.add(fitting);
    }
    return [...ways].map((select) => () => proposeRemoval(select));
  }

  function proposeRemoval(select: string): RuleProposal {
    const before = new Set(idsOf(parts.clean({ userRules: rules })));
    const small = tried({ remove: { select, why: OWN_WHY } });
    const refused = small.report.warnings.some((line) => line.startsWith('user/') && line.includes(' refused: '));
    const cut = { select, why: OWN_WHY, ...(refused && { large: true as const }) };
    const after = refused ? tried({ remove: cut }) : small;
    const gone = after.report.removals.filter(({ id, rule }) => rule.startsWith('user/') && !before.has(id));
    return { change: { remove: cut }, select, large: refused, ...sizeOf(gone) };
  }

  function waysToKeep(removalId: string): ProposeRule[] {
    const current = follow();
    const removal = current.report.removals.find(({ id }) => id === removalId);
    if (!removal) return [];
    const origin = trace.removed.get(removalId);
    const [select] = origin ? selectorsFor(origin) : [];
    // Without a selector, everything around the article would come in.
    if (select === undefined && removal.rule === 'pick/outside') return [];
    const change = { keep: { rule: removal.rule, ...(select !== undefined && { select }) } };
    return [
      () => {
        const left = new Set(idsOf(tried(change)));
        const back = current.report.removals.filter(({ id }) => !left.has(id));
        return { change, large: false, select: select ?? removal.rule, ...sizeOf(back) };
      },
    ];
  }

  /** For an element of the page itself; empty where nothing lasting names it. */
  function waysToPoint(element: Element): ProposeRule[] {
    return selectorsFor(element)
      .filter((select) => !/:(?:first|last)-child/.test(select))
      .toSorted((a, b) => findAll(element.ownerDocument, a).length - findAll(element.ownerDocument, b).length)
      .slice(0, 1)
      .map((select) => () => {
        const result = tried({ content: select });
        const characters = 'article' in result ? result.article.metadata.characters : 0;
        return { change: { content: select }, select, large: false, blocks: 'article' in result ? 1 : 0, characters };
      });
  }

  async function write({ change }: RuleProposal): Promise<CleanResult> {
    rules = await parts.load();
    const next = changed(change);
    await parts.save(next);
    earlier = rules;
    rules = next;
    return parts.result();
  }

  async function undo(): Promise<CleanResult> {
    if (earlier) await parts.save(earlier);
    rules = earlier ?? rules;
    earlier = undefined;
    return parts.result();
  }

  return {
    /** Above the built-in rules, as they were read or written last. */
    rules: () => rules,
    async refresh(): Promise<void> {
      rules = await parts.load();
    },
    waysToPoint,
    actions: (pickBody: () => void): RuleActions => ({
      host: parts.host(),
      canFollow(html) {
        const current = follow();
        return 'article' in current && current.article.html === html;
      },
      waysToRemove,
      waysToKeep,
      write,
      undo,
      pickBody,
    }),
    write,
    undo,
  };
}

const idsOf = (result: CleanResult): string[] => result.report.removals.map(({ id }) => id);

function sizeOf(removals: CleanResult['report']['removals']): { blocks: number; characters: number } {
  return { blocks: removals.length, characters: removals.reduce((sum, { text }) => sum + countCharacters(text), 0) };
}

function weigh(element: Element, select: string): number {
  return findAll(element.ownerDocument, select).reduce((sum, match) => sum + countCharacters(textOf(match)), 0);
}
