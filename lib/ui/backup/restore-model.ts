/** What a page knows and can do about restoring: what an archive would bring, and one that was interrupted. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { BackupPlan } from '../../backup/check-backup';
import type { OpenBackup } from '../../backup/open-backup';
import { mergeSettings } from '../../extension/settings/merge-settings';
import { runMark, type InterruptedRun } from '../../extension/run-mark';
import type { Progress, Tell, WorkOptions } from './backup-model';

/** An archive that was read and found whole. */
export interface CheckedBackup {
  name: string;
  backup: OpenBackup;
  plan: BackupPlan;
}

export type RestoreModel = ReturnType<typeof createRestoreModel>;

const mark = runMark('restoring');

interface Services {
  tell: Tell;
  work(phase: Progress['phase'], run: (options: WorkOptions) => Promise<void>): Promise<void>;
}

export function createRestoreModel({ tell, work }: Services) {
  const checked = signal<CheckedBackup | undefined>(undefined);
  const interrupted = signal<InterruptedRun | undefined>(undefined);

  function check(file: File): Promise<void> {
    return work('check', async (options) => {
      const [{ openBackup }, { checkBackup }] = await Promise.all([
        import('../../backup/open-backup'),
        import('../../backup/check-backup'),
      ]);
      const backup = await openBackup(file);
      checked.value = { name: file.name, backup, plan: await checkBackup(backup, options) };
    });
  }

  function run({ name, backup, plan }: CheckedBackup, withSettings: boolean): Promise<void> {
    checked.value = undefined;
    return work('restore', async (options) => {
      const { restoreBackup } = await import('../../backup/restore-backup');
      const done = await mark.run(name, async () => {
        const count = await restoreBackup(backup, options);
        if (withSettings) await mergeSettings(plan.settings);
        return count;
      });
      if (done) tell('info', i18n.t('backup.restored', done.result));
      else tell('error', i18n.t('backup.error.otherPage'));
    });
  }

  return {
    checked,
    interrupted,
    check,
    run,
    close: () => (checked.value = undefined),
    async load(): Promise<void> {
      interrupted.value = await mark.interrupted();
    },
    async forget(): Promise<void> {
      await mark.forget();
      interrupted.value = undefined;
    },
  };
}
