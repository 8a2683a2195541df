/** What the library page knows and does about an import: what files would bring, how far it is, and one that was interrupted. */
import { signal } from '@preact/signals';
import { runMark, type InterruptedRun } from '../../../lib/extension/run-mark';
import type { ImportPlan } from '../../../lib/import/plan-import';
import { importArticles } from '../../../lib/library/import-articles';
import { keptIdentities } from '../../../lib/library/kept-identities';
import { i18n } from '#i18n';
import { describeProblem } from '../list/describe-problem';
import type { ToastModel } from '../../../lib/ui/toast';

export interface ImportProgress {
  /** `read` counts bytes, `keep` articles. */
  phase: 'read' | 'keep';
  done: number;
  total: number;
  cancel(): void;
}

export interface NamedPlan extends ImportPlan {
  /** Of the files that it was made of. */
  name: string;
}

/** Progress is shown at most so often, in milliseconds. */
const FRAME = 100;
const mark = runMark('importing');

export type ImportModel = ReturnType<typeof createImportModel>;

export function createImportModel({ tell }: Pick<ToastModel, 'tell'>) {
  const plan = signal<NamedPlan | undefined>(undefined);
  const progress = signal<ImportProgress | undefined>(undefined);
  const interrupted = signal<InterruptedRun | undefined>(undefined);

  /** One at a time. */
  async function work(
    phase: ImportProgress['phase'],
    run: (signal: AbortSignal, show: (done: number, total: number) => void) => Promise<void>,
  ): Promise<void> {
    if (progress.value) return;
    const ending = new AbortController();
    const cancel = () => ending.abort();
    let shown = 0;
    progress.value = { phase, done: 0, total: 0, cancel };
    try {
      await run(ending.signal, (done, total) => {
        if (performance.now() - shown < FRAME) return;
        shown = performance.now();
        progress.value = { phase, done, total, cancel };
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!ending.signal.aborted) tell('error', i18n.t('library.import.unread', [reason]));
    } finally {
      progress.value = undefined;
    }
  }

  /** Makes the plan; nothing is kept. */
  function read(files: readonly File[]): Promise<void> {
    return work('read', async (signal, onProgress) => {
      const [{ readImport }, { planImport }] = await Promise.all([
        import('../../../lib/import/read-import'),
        import('../../../lib/import/plan-import'),
      ]);
      const sources = files.map((file) => ({ name: file.name, size: file.size, open: async () => file }));
      const made = await planImport(readImport(sources, { signal, onProgress }), keptIdentities);
      plan.value = { ...made, name: files.map(({ name }) => name).join('、') };
    });
  }

  /** @returns whether all that the plan promised is in the library. */
  async function keep({ name, articles }: NamedPlan): Promise<boolean> {
    plan.value = undefined;
    if (articles.length === 0) return true;
    let isWhole = false;
    await work('keep', async (signal, show) => {
      const total = articles.length;
      const options = { signal, onProgress: (done: number) => show(done, total) };
      const run = await mark.run(name, () => importArticles(articles, options));
      interrupted.value = undefined;
      if (!run) return tell('error', i18n.t('library.import.otherPage'));
      const { created, left, failure } = run.result;
      isWhole = left === 0;
      const numbers = [String(total - left), String(total)] as const;
      if (failure !== undefined) {
        tell('error', i18n.t('library.import.failed', [describeProblem(failure), ...numbers]));
      } else if (left > 0) tell('info', i18n.t('library.import.stopped', [...numbers]));
      else tell('info', i18n.t('library.import.done', created));
    });
    return isWhole;
  }

  return {
    plan,
    progress,
    interrupted,
    read,
    keep,
    close: () => (plan.value = undefined),
    async load(): Promise<void> {
      interrupted.value = await mark.interrupted();
    },
    async forget(): Promise<void> {
      await mark.forget();
      interrupted.value = undefined;
    },
  };
}
