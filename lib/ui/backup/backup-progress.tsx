/** How far a backup or a restore is, and a way to stop it. */
import { i18n } from '#i18n';
import { ProgressLine } from '../progress-line';
import type { Progress } from './backup-model';

export function BackupProgress({ progress: { phase, done, total, cancel } }: { progress: Progress }) {
  const count = total > 0 && { count: i18n.t('backup.ofTotal', [String(done), String(total)]) };
  return <ProgressLine words={i18n.t(`backup.working.${phase}`)} {...{ done, total, cancel }} {...count} />;
}
