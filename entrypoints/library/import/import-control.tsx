/** Takes files in: the button, what would come in, and one quiet line above the list while it is read and kept. */
import { Upload } from 'lucide';
import { useRef } from 'preact/hooks';
import type { QueuedPage } from '../../../lib/batch/queue';
import type { LinkEntry } from '../../../lib/import/types';
import { Icon } from '../../../lib/ui/icon';
import { ProgressLine } from '../../../lib/ui/progress-line';
import { i18n } from '#i18n';
import { ImportDialog } from './import-dialog';
import type { ImportModel, NamedPlan } from './import-model';

const ACCEPTED = '.json,.zip,.md,.markdown,.html,.htm,.txt,.csv';

interface Props {
  model: ImportModel;
  /** Takes addresses without a text to where their pages are fetched. */
  fetchPages(links: readonly QueuedPage[]): void;
}

export function ImportControl({ model, fetchPages }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const isBusy = model.progress.value !== undefined;
  const plan = model.plan.value;

  async function keepAndFetch(all: NamedPlan): Promise<void> {
    if (await model.keep(all)) fetchPages(all.links.map(pageOf));
  }

  return (
    <>
      <button
        type="button"
        class="tool"
        disabled={isBusy}
        aria-busy={isBusy}
        title={i18n.t('library.import.hint')}
        onClick={() => picker.current?.click()}
      >
        <Icon node={Upload} size={18} />
        {i18n.t('library.import.button')}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={i18n.t('library.import.button')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) void model.read(files);
        }}
      />
      {plan && (
        <ImportDialog
          plan={plan}
          keep={() => void model.keep(plan)}
          fetchPages={() => void keepAndFetch(plan)}
          close={model.close}
        />
      )}
    </>
  );
}

export function ImportLine({ model }: { model: ImportModel }) {
  const progress = model.progress.value;
  if (progress) {
    const { phase, done, total, cancel } = progress;
    const isCounted = phase === 'keep' && total > 0;
    const count = isCounted && { count: i18n.t('backup.ofTotal', [String(done), String(total)]) };
    const words = i18n.t(`library.import.working.${phase}`);
    return <div class="notice-line">{<ProgressLine {...{ words, done, total, cancel }} {...count} />}</div>;
  }
  const interrupted = model.interrupted.value;
  if (!interrupted) return undefined;
  return (
    <p class="notice-line" role="status">
      <span>{i18n.t('library.import.interrupted', [interrupted.name])}</span>
      <button type="button" class="quiet" onClick={() => void model.forget()}>
        {i18n.t('library.dismiss')}
      </button>
    </p>
  );
}

/** What the person did with it elsewhere goes with it. */
function pageOf({ kind: _kind, file: _file, line: _line, notes: _notes, ...page }: LinkEntry): QueuedPage {
  return page;
}
