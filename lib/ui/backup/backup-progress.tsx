/** How far a backup or a restore is, and a way to stop it. */
import { i18n } from '#i18n';
import type { Progress } from './backup-model';

export function BackupProgress({ progress: { phase, done, total, cancel } }: { progress: Progress }) {
  const words = i18n.t(`backup.working.${phase}`);
  return (
    <div class="progress" role="status">
      <span>
        {words}
        {total > 0 && <span class="count"> {i18n.t('backup.ofTotal', [String(done), String(total)])}</span>}
      </span>
      <progress aria-label={words} {...(total > 0 && { value: done, max: total })} />
      <button type="button" class="quiet" onClick={cancel}>
        {i18n.t('backup.cancel')}
      </button>
    </div>
  );
}
