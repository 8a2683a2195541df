/** Teaching by pointing: which block is meant, what the rule would hit, and the way back. */
import { batch, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { CleanResult } from '../../clean/types';
import type { ProposeRule, RuleActions, RuleProposal } from './rule-actions';

interface TidyParts {
  rules: RuleActions | undefined;
  html(): string;
  update(result: CleanResult): boolean;
  tell(kind: 'info' | 'error', text: string, undo?: () => void): void;
}

export type TidyModel = ReturnType<typeof createTidyModel>;

export function createTidyModel({ rules, html, update, tell }: TidyParts) {
  /** Whether a click on a block of the text means it. */
  const active = signal(false);
  const proposal = signal<RuleProposal | undefined>(undefined);
  const place = signal({ at: 0, of: 0 });
  let ways: ProposeRule[] = [];
  let hearKey: ((event: KeyboardEvent) => boolean) | undefined;

  function start(): void {
    if (!rules) return;
    if (rules.canFollow(html())) active.value = true;
    else tell('error', i18n.t('view.tidy.cannotFollow'));
  }

  function stop(): void {
    batch(() => {
      active.value = false;
      proposal.value = undefined;
    });
  }

  function offer(next: ProposeRule[]): void {
    ways = next;
    if (ways.length === 0) {
      proposal.value = undefined;
      tell('error', i18n.t('view.tidy.nameless'));
    } else show(0);
  }

  function show(at: number): void {
    const way = ways[at];
    if (!way) return;
    batch(() => {
      place.value = { at, of: ways.length };
      proposal.value = way();
    });
  }

  async function confirm(): Promise<void> {
    const chosen = proposal.value;
    if (!rules || !chosen) return;
    proposal.value = undefined;
    try {
      if (update(await rules.write(chosen))) tell('info', i18n.t('view.tidy.written', [rules.host]), () => void undo());
    } catch (error) {
      tell('error', i18n.t('view.tidy.failed', [error instanceof Error ? error.message : String(error)]));
    }
  }

  async function undo(): Promise<void> {
    if (rules && update(await rules.undo())) tell('info', i18n.t('view.tidy.undone'));
  }

  return {
    rules,
    active,
    proposal,
    place,
    start,
    stop,
    mean: (index: number) => rules && offer(rules.waysToRemove(index)),
    keep: (removalId: string) => rules && offer(rules.waysToKeep(removalId)),
    step: (by: 1 | -1) => show(place.value.at + by),
    confirm,
    /** Keys stop at the window, so the text hears of them from there. @returns whether the key was for it. */
    onKey: (event: KeyboardEvent) => hearKey?.(event) ?? false,
    hearKeys: (hear: typeof hearKey) => (hearKey = hear),
    cancel: () => (proposal.value = undefined),
  };
}
