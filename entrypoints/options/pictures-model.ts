/** What the options page knows and can do about kept pictures. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import {
  loadPictureSetting,
  savePictureSetting,
  watchPictureSetting,
  type PictureSetting,
} from '../../lib/extension/pictures/picture-setting';
import { pictureSizes, type PictureSizes } from '../../lib/library/pictures/picture-sizes';
import { putBackPictures, removePictures } from '../../lib/library/pictures/remove-pictures';
import type { Toaster } from './toaster';

/** Articles whose pictures are listed. */
const LISTED = 10;

export interface Room extends PictureSizes {
  /** Bytes of everything that QingDu keeps; absent where the browser does not tell. */
  usage?: number;
}

export type PicturesModel = ReturnType<typeof createPicturesModel>;

export function createPicturesModel({ tell, fail }: Toaster) {
  const setting = signal<PictureSetting | undefined>(undefined);
  /** Absent until somebody wants to know. */
  const room = signal<Room | undefined>(undefined);

  async function load(): Promise<void> {
    setting.value = await loadPictureSetting();
  }

  async function choose(change: Partial<PictureSetting>): Promise<void> {
    if (!setting.value) return;
    try {
      const next = { ...setting.value, ...change };
      await savePictureSetting(next);
      setting.value = next;
    } catch (error) {
      fail(error);
    }
  }

  async function measure(): Promise<void> {
    try {
      const [sizes, { usage }] = await Promise.all([pictureSizes(LISTED), navigator.storage.estimate()]);
      room.value = { ...sizes, ...(usage !== undefined && { usage }) };
    } catch (error) {
      fail(error);
    }
  }

  async function remove(articleId: string): Promise<void> {
    try {
      const uses = await removePictures(articleId);
      tell({
        kind: 'info',
        text: i18n.t('view.pictures.removed'),
        undo: () => void putBackPictures(uses).then(measure, fail),
      });
      await measure();
    } catch (error) {
      fail(error);
    }
  }

  return { setting, room, load, choose, measure, remove, watch: () => void watchPictureSetting(() => void load()) };
}
