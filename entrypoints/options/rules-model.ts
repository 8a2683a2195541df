/** What the options page knows and can do: the person's rules, each change with a way back. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { printRules, readRules, type RuleProblem } from '../../lib/clean/rules-file';
import type { UserRule } from '../../lib/clean/user-rule';
import { loadUserRules, saveUserRules, watchUserRules } from '../../lib/extension/settings/settings';
import { offerFile } from '../../lib/ui/offer-file';
import type { Toaster } from './toaster';

export type RulesModel = ReturnType<typeof createRulesModel>;

export function createRulesModel({ tell, fail }: Toaster) {
  const rules = signal<readonly UserRule[] | undefined>(undefined);

  async function load(): Promise<void> {
    rules.value = await loadUserRules();
  }

  async function change(next: readonly UserRule[], text: string): Promise<void> {
    const before = rules.value ?? [];
    try {
      await saveUserRules(next);
      rules.value = next;
      tell({ kind: 'info', text, undo: () => void change(before, i18n.t('options.undone')) });
    } catch (error) {
      fail(error);
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
      const lines = read.problems.map(describeProblem);
      tell({ kind: 'error', text: i18n.t('options.notImported', [file.name]), lines });
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
    load,
    remove,
    edit,
    importFile,
    exportFile,
    watch: () => watchUserRules(() => void load()),
  };
}

export function describeProblem({ entry, field, message }: RuleProblem): string {
  const where = [entry !== undefined && i18n.t('options.entry', [String(entry)]), field].filter(Boolean).join(' · ');
  return where ? `${where}: ${message}` : message;
}
