/** Backups in the library: the button, the dialog behind it, and where a notice wants to be. */
import { Archive } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../lib/ui/icon';
import type { BackupModel } from '../../lib/ui/backup/backup-model';
import { BackupNotice } from '../../lib/ui/backup/backup-notice';
import { BackupPanel } from '../../lib/ui/backup/backup-panel';
import { RestoreDialog } from '../../lib/ui/backup/restore-dialog';
import { i18n } from '#i18n';

const DIALOG = 'backup-dialog';

function openDialog(): void {
  const dialog = document.getElementById(DIALOG);
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}

export function BackupControl({ model }: { model: BackupModel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isWorking = model.progress.value !== undefined;
  // How far it is, and what came of it, is told on the page itself.
  useEffect(() => {
    if (isWorking) dialog.current?.close();
  }, [isWorking]);
  return (
    <>
      <button type="button" class="tool" title={i18n.t('backup.intro')} onClick={openDialog}>
        <Icon node={Archive} size={18} />
        {i18n.t('backup.button')}
      </button>
      <dialog ref={dialog} id={DIALOG} class="dialog backup-dialog" aria-labelledby="backup-heading">
        <h2 id="backup-heading">{i18n.t('backup.heading')}</h2>
        <p class="intro">{i18n.t('backup.intro')}</p>
        <BackupPanel model={model} />
        <p class="actions">
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {i18n.t('backup.close')}
          </button>
        </p>
      </dialog>
      <RestoreDialog model={model.restore} />
    </>
  );
}

export function BackupLine({ model }: { model: BackupModel }) {
  return <BackupNotice model={model} open={openDialog} />;
}
