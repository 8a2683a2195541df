/** Puts articles into a folder of the person's choice, which the database remembers; asks before anything there is overwritten. */
import { signal } from '@preact/signals';
import { chooseFolder, mayWrite } from '../../../lib/backup/may-write';
import type { ShownScript } from '../../../lib/convert/types';
import { loadExportForm } from '../../../lib/extension/settings/export-form-setting';
import { rememberedFolder, rememberFolder } from '../../../lib/library/folders';
import { keptPictures } from '../../../lib/library/pictures/kept-pictures';
import type { FolderExportOptions } from '../../../lib/output/to-folder';
import { i18n } from '#i18n';
import { articlesOf } from './export-articles';
import type { LibraryModel } from '../library-model';

/** Files that are there with another text, and what can be done about them. */
export interface FolderQuestion {
  names: string[];
  answer(onOther: 'overwrite' | 'both'): void;
}

export const folderQuestion = signal<FolderQuestion | undefined>(undefined);
export const exportFolderName = signal<string | undefined>(undefined);

export async function loadExportFolder(): Promise<void> {
  exportFolderName.value = (await rememberedFolder('export'))?.name;
}

/** In a click: the browser may have to ask. @param other choose a folder, even where one is remembered. */
export async function exportToFolder(
  model: LibraryModel,
  ids: readonly string[],
  script: ShownScript,
  other: boolean,
): Promise<void> {
  try {
    const known = other ? undefined : await rememberedFolder('export');
    const folder = known && (await mayWrite(known)) ? known : await chooseFolder('qingdu-export');
    if (!folder) return;
    await rememberFolder('export', folder);
    exportFolderName.value = folder.name;
    await write(model, folder, ids, script, 'tell');
  } catch (error) {
    fail(model, error);
  }
}

async function write(
  model: LibraryModel,
  folder: FileSystemDirectoryHandle,
  ids: readonly string[],
  script: ShownScript,
  onOther: FolderExportOptions['onOther'],
): Promise<void> {
  const { toFolder } = await import('../../../lib/output/to-folder');
  const onProgress = (done: number) =>
    model.tell('info', i18n.t('library.exporting', [String(done), String(ids.length)]));
  const { written, same, others } = await toFolder(articlesOf(ids, script), folder, {
    ...(await loadExportForm()),
    frontMatter: true,
    pictureOf: keptPictures(),
    onOther,
    onProgress,
  });
  model.tell('info', i18n.t('library.inFolder', [String(written), folder.name, String(same)]));
  if (others.length === 0) return;
  folderQuestion.value = {
    names: others.map(({ name }) => name),
    answer(chosen) {
      folderQuestion.value = undefined;
      const left = others.map(({ article }) => article.id);
      write(model, folder, left, script, chosen).catch((error: unknown) => fail(model, error));
    },
  };
}

function fail(model: LibraryModel, error: unknown): void {
  model.tell('error', i18n.t('library.error.folder', [error instanceof Error ? error.message : String(error)]));
}
