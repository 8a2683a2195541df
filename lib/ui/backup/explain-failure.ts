/** Says in the person's language why a backup or a restore failed, what is kept, and what to do. */
import { i18n } from '#i18n';
import { BackupError } from '../../backup/backup-error';
import { storageProblem } from '../../library/store/storage-problem';
import type { Progress } from './backup-model';

export function explainFailure(phase: Progress['phase'], error: unknown): string {
  if (error instanceof BackupError) {
    const reason = i18n.t(`backup.fault.${error.fault}`, [error.detail]);
    return i18n.t(phase === 'restore' ? 'backup.error.restore' : 'backup.error.refused', [reason]);
  }
  const reason = i18n.t(`library.problem.${storageProblem(error)}`);
  return i18n.t(`backup.error.${phase}`, [reason]);
}
