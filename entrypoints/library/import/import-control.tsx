/** Takes files in: reads them, shows what would come in, and keeps it only when the person says so. */
import { Upload } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { QueuedPage } from '../../../lib/batch/queue';
import type { ImportPlan } from '../../../lib/import/plan-import';
import type { LinkEntry } from '../../../lib/import/types';
import { importArticles } from '../../../lib/library/import-articles';
import { keptIdentities } from '../../../lib/library/kept-identities';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import { describeProblem } from '../list/describe-problem';
import { ImportDialog } from './import-dialog';
import type { LibraryModel } from '../library-model';

const ACCEPTED = '.json,.zip,.md,.markdown,.html,.htm,.txt,.csv';
/** More would not fit into the memory of a page; the reading itself needs several times as much. */
const MOST_BYTES = 512 * 1024 ** 2;

interface Props {
  model: LibraryModel;
  /** Takes addresses without a text to where their pages are fetched. */
  fetchPages(links: readonly QueuedPage[]): void;
}

export function ImportControl({ model, fetchPages }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useState<ImportPlan | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  async function read(files: File[]): Promise<void> {
    if (files.length === 0) return;
    if (files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES) {
      return model.tell('error', i18n.t('library.import.tooMuch'));
    }
    setBusy(true);
    try {
      setPlan(await planOf(files));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      model.tell('error', i18n.t('library.import.unread', [reason]));
    } finally {
      setBusy(false);
    }
  }

  async function keep({ articles }: ImportPlan): Promise<void> {
    if (articles.length === 0) return setPlan(undefined);
    setBusy(true);
    try {
      const count = await importArticles(articles);
      model.tell('info', i18n.t('library.import.done', count));
    } catch (error) {
      model.tell('error', i18n.t('library.import.failed', [describeProblem(error)]));
    } finally {
      setBusy(false);
      setPlan(undefined);
    }
  }

  return (
    <>
      <button
        type="button"
        class="tool"
        disabled={busy}
        aria-busy={busy}
        title={i18n.t('library.import.hint')}
        onClick={() => picker.current?.click()}
      >
        <Icon node={Upload} size={18} />
        {i18n.t(busy && !plan ? 'library.import.reading' : 'library.import.button')}
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
          void read(files);
        }}
      />
      {plan && (
        <ImportDialog
          plan={plan}
          busy={busy}
          keep={() => void keep(plan)}
          fetchPages={() => void keep(plan).then(() => fetchPages(plan.links.map(pageOf)))}
          close={() => setPlan(undefined)}
        />
      )}
    </>
  );
}

function pageOf({ url, title, tags, read, starred }: LinkEntry): QueuedPage {
  return { url, tags, read, starred, ...(title !== undefined && { title }) };
}

async function planOf(files: readonly File[]): Promise<ImportPlan> {
  const [{ readImport }, { planImport }] = await Promise.all([
    import('../../../lib/import/read-import'),
    import('../../../lib/import/plan-import'),
  ]);
  const sources = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  return planImport(await readImport(sources), keptIdentities);
}
