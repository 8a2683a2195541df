/** What the options page knows and can do: the person's rules, each change with a way back. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { printRules, readRules, type RuleProblem } from '../../lib/clean/rules-file';
import type { UserRule } from '../../lib/clean/user-rule';
import { loadUserRules, saveUserRules, watchUserRules } from '../../lib/extension/settings';
import { offerFile } from '../../lib/ui/offer-file';

export interface Toast {
  kind: 'info' | 'error';
  text: string;
  lines?: string[];
  undo?: () => void;
}

export type RulesModel = ReturnType<typeof createRulesModel>;

export function createRulesModel() {
  const rules = signal<readonly UserRule[] | undefined>(undefined);
  const toast = signal<Toast | undefined>(undefined);

  async function load(): Promise<void> {
    rules.value = await loadUserRules();
  }

  async function change(next: readonly UserRule[], text: string): Promise<void> {
    const before = rules.value ?? [];
    try {
      await saveUserRules(next);
      rules.value = next;
      toast.value = { kind: 'info', text, undo: () => void change(before, i18n.t('options.undone')) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      toast.value = { kind: 'error', text: i18n.t('options.failed', [reason]) };
    }
  }

  function remove(rule: UserRule): Promise<void> {
    const next = (rules.value ?? []).filter((each) => each !== rule);
    return change(next, i18n.t('options.deleted', [rule.hosts.join(', ')]));
  }

  /** @returns what is wrong with the text; nothing was changed then. */
  async function edit(rule: UserRule, text: string): Promise<RuleProblem[]> {
    const read = readRules(text, document);
    if ('problems' in read) return read.problems;
    await change(
      (rules.value ?? []).flatMap((each) => (each === rule ? read.rules : [each])),
      i18n.t('options.saved'),
    );
    return [];
  }

  /** Rules that are here already are not doubled. */
  async function importFile(file: File): Promise<void> {
    const read = readRules(await file.text(), document);
    if ('problems' in read) {
      toast.value = {
        kind: 'error',
        text: i18n.t('options.notImported', [file.name]),
        lines: read.problems.map(describeProblem),
      };
      return;
    }
    const known = new Set((rules.value ?? []).map((rule) => JSON.stringify(rule)));
    const fresh = read.rules.filter((rule) => !known.has(JSON.stringify(rule)));
    await change([...(rules.value ?? []), ...fresh], i18n.t('options.imported', fresh.length));
  }

  function exportFile(): void {
    offerFile(new Blob([printRules(rules.value ?? [])], { type: 'application/json' }), 'qingdu-rules.json');
  }

  return {
    rules,
    toast,
    load,
    remove,
    edit,
    importFile,
    exportFile,
    watch: () => watchUserRules(() => void load()),
    dismiss: () => (toast.value = undefined),
  };
}

export function describeProblem({ entry, field, message }: RuleProblem): string {
  const where = [entry !== undefined && i18n.t('options.entry', [String(entry)]), field].filter(Boolean).join(' · ');
  return where ? `${where}: ${message}` : message;
}
