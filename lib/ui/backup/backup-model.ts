/** What a page knows and can do about backups: the last one, the next ones, and one right now. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { remindsOfBackup, SNOOZE, type BackupRhythm, type BackupState } from '../../backup/backup-due';
import { chooseFolder, mayWrite } from '../../backup/may-write';
import { backupState } from '../../extension/backup/backup-state';
import {
  changeBackupSetting,
  loadBackupSetting,
  watchBackupSetting,
  type BackupSetting,
  type LastBackup,
} from '../../extension/backup/backup-setting';
import { forgetLoss, watchLibrary, type Loss } from '../../extension/backup/watch-library';
import { collectSettings } from '../../extension/settings/settings-file';
import { isOfNewer } from '../../library/store/database';
import { rememberedFolder, rememberFolder } from '../../library/folders';
import { offerFile } from '../offer-file';
import { createRestoreModel } from './restore-model';
import { explainFailure } from './explain-failure';

/** `text` is a whole sentence. */
export type Tell = (kind: 'info' | 'error', text: string) => void;

export interface Progress {
  phase: 'write' | 'check' | 'restore';
  done: number;
  total: number;
  cancel(): void;
}

async function remember(last: LastBackup): Promise<void> {
  await changeBackupSetting({ last, problem: undefined, snoozedUntil: undefined });
}

/** Progress is shown at most so often, in milliseconds. */
const FRAME = 100;

export type BackupModel = ReturnType<typeof createBackupModel>;

export function createBackupModel(tell: Tell) {
  const setting = signal<BackupSetting | undefined>(undefined);
  const state = signal<BackupState | undefined>(undefined);
  const folderName = signal<string | undefined>(undefined);
  const loss = signal<Loss | undefined>(undefined);
  const isNewer = signal(false);
  const progress = signal<Progress | undefined>(undefined);

  async function load(): Promise<void> {
    loss.value = await watchLibrary();
    isNewer.value = await isOfNewer();
    const loaded = await loadBackupSetting();
    state.value = await backupState(loaded);
    folderName.value = (await rememberedFolder('backup'))?.name;
    setting.value = loaded;
    await restore.load();
  }

  /** One at a time. A cancelled one tells nothing. */
  async function work(phase: Progress['phase'], run: (options: WorkOptions) => Promise<void>): Promise<void> {
    if (progress.value) return;
    const ending = new AbortController();
    const cancel = () => ending.abort();
    let shown = 0;
    progress.value = { phase, done: 0, total: 0, cancel };
    try {
      await run({
        signal: ending.signal,
        onProgress(done, total) {
          if (performance.now() - shown < FRAME) return;
          shown = performance.now();
          progress.value = { phase, done, total, cancel };
        },
      });
      if (phase === 'restore') await forgetLoss();
    } catch (error) {
      if (!ending.signal.aborted) tell('error', explainFailure(phase, error));
    } finally {
      progress.value = undefined;
      await load().catch(() => {});
    }
  }

  /** In a click: the browser may have to ask for the folder again. */
  function backUp(): Promise<void> {
    return work('write', async (options) => {
      const folder = await rememberedFolder('backup');
      const { keep } = await loadBackupSetting();
      const { backupAsFile, backupIntoFolder } = await import('../../extension/backup/make-backup');
      const madeBy = browser.runtime.getManifest().version;
      const making = { ...options, settings: await collectSettings(), madeBy };
      if (folder && (await mayWrite(folder))) {
        const last = await backupIntoFolder(folder, { ...making, keep });
        await remember(last);
        return tell('info', i18n.t('backup.doneInFolder', [last.name, folder.name]));
      }
      const { last, archive } = await backupAsFile(making);
      offerFile(archive, last.name);
      await remember(last);
      tell('info', i18n.t('backup.done', [last.name]));
    });
  }

  async function pickFolder(): Promise<void> {
    try {
      const folder = await chooseFolder('qingdu-backup');
      if (!folder) return;
      await rememberFolder('backup', folder);
      const every = setting.value?.every === 'never' ? 'week' : setting.value?.every;
      await changeBackupSetting({ problem: undefined, ...(every && { every }) });
      await load();
    } catch (error) {
      tell('error', explainFailure('write', error));
    }
  }

  const restore = createRestoreModel({ tell, work });

  return {
    loss,
    isNewer,
    async forgetLoss(): Promise<void> {
      await forgetLoss();
      loss.value = undefined;
    },
    setting,
    state,
    folderName,
    progress,
    restore,
    load,
    watch: () => watchBackupSetting(() => void load()),
    backUp,
    pickFolder,
    canUseFolder: () => window.showDirectoryPicker !== undefined,
    setEvery: (every: BackupRhythm) => void changeBackupSetting({ every, problem: undefined }),
    setKeep: (keep: number) => void changeBackupSetting({ keep }),
    isReminding: () => state.value !== undefined && remindsOfBackup(state.value, Date.now()),
    later: () => void changeBackupSetting({ snoozedUntil: Date.now() + SNOOZE }),
  };
}

export interface WorkOptions {
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}
