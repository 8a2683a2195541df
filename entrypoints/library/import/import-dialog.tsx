/** The dry run of an import: what would come in, what is there already, and what cannot be read, file by file. */
import { useEffect, useRef } from 'preact/hooks';
import type { ImportPlan } from '../../../lib/import/plan-import';
import type { ImportProblem } from '../../../lib/import/types';
import { i18n } from '#i18n';

/** Enough to see what is wrong; a broken list may have thousands. */
const MOST_PROBLEMS = 100;

interface Props {
  plan: ImportPlan;
  keep(): void;
  /** Keeps the articles too. */
  fetchPages(): void;
  close(): void;
}

export function ImportDialog({ plan, keep, fetchPages, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { articles, links, duplicates, problems } = plan;
  return (
    <dialog ref={dialog} class="dialog import" aria-labelledby="import-heading" onClose={close}>
      <h2 id="import-heading">{i18n.t('library.import.heading')}</h2>
      <ul class="sums">
        <li>{i18n.t('library.import.articles', articles.length)}</li>
        {duplicates > 0 && <li>{i18n.t('library.import.duplicates', duplicates)}</li>}
        {links.length > 0 && <li>{i18n.t('library.import.links', links.length)}</li>}
        {problems.length > 0 && <li>{i18n.t('library.import.problems', problems.length)}</li>}
      </ul>
      {problems.length > 0 && (
        <ul class="problems" tabIndex={0}>
          {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
            <li key={index}>{describe(problem)}</li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {i18n.t('library.import.cancel')}
        </button>
        {links.length > 0 && (
          <button type="button" class="quiet" onClick={fetchPages}>
            {i18n.t('library.import.fetch')}
          </button>
        )}
        <button type="button" class="solid" autofocus disabled={articles.length === 0} onClick={keep}>
          {i18n.t('library.import.keep')}
        </button>
      </p>
    </dialog>
  );
}

function describe({ file, line, reason, detail }: ImportProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [`${place} — ${i18n.t(`library.import.reason.${reason}`)}`, detail].filter(Boolean).join(' · ');
}
