/** Takes all settings out as a file and in again, with a way back. */
import { i18n } from '#i18n';
import {
  applySettings,
  collectSettings,
  printSettings,
  readSettings,
} from '../../lib/extension/settings/settings-file';
import { offerFile } from '../../lib/ui/offer-file';
import type { Toaster } from './toaster';

export type SettingsFileModel = ReturnType<typeof createSettingsFileModel>;

export function createSettingsFileModel({ tell, fail }: Toaster) {
  async function exportFile(): Promise<void> {
    const text = printSettings(await collectSettings());
    offerFile(new Blob([text], { type: 'application/json' }), 'qingdu-settings.json');
  }

  async function importFile(file: File): Promise<void> {
    const read = readSettings(await file.text());
    if ('problem' in read) {
      tell({ kind: 'error', text: i18n.t(`options.settings.problem.${read.problem}`, [file.name]) });
      return;
    }
    try {
      const undo = await applySettings(read.settings);
      tell({ kind: 'info', text: i18n.t('options.settings.imported', [file.name]), undo: () => void takeBack(undo) });
    } catch (error) {
      fail(error);
    }
  }

  async function takeBack(undo: () => Promise<void>): Promise<void> {
    try {
      await undo();
      tell({ kind: 'info', text: i18n.t('options.undone') });
    } catch (error) {
      fail(error);
    }
  }

  return { exportFile, importFile };
}
