/** Backups among the options. */
import { i18n } from '#i18n';
import type { BackupModel } from '../../lib/ui/backup/backup-model';
import { BackupPanel } from '../../lib/ui/backup/backup-panel';
import { RestoreDialog } from '../../lib/ui/backup/restore-dialog';

export function BackupSection({ model }: { model: BackupModel }) {
  return (
    <section aria-labelledby="backup">
      <header>
        <h2 id="backup">{i18n.t('backup.heading')}</h2>
      </header>
      <p class="intro">{i18n.t('backup.intro')}</p>
      <div class="panel backup-place">
        <BackupPanel model={model} />
      </div>
      <RestoreDialog model={model.restore} />
    </section>
  );
}
