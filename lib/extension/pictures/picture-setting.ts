/** Whether pictures of saved articles are kept, how large, and how much of them. */
import * as v from 'valibot';
import { storage } from '@wxt-dev/storage';

const stored = storage.defineItem<unknown>('local:pictures');

export const PICTURE_MEGABYTES = [2, 5, 10, 25, 50] as const;
export const ARTICLE_MEGABYTES = [25, 50, 100, 250, 500] as const;

const schema = v.object({
  keep: v.fallback(v.boolean(), true),
  size: v.fallback(v.picklist(['page', 'original']), 'page'),
  /** Most of one picture. */
  picture: v.fallback(v.picklist(PICTURE_MEGABYTES), 10),
  /** Most of all pictures of one article. */
  article: v.fallback(v.picklist(ARTICLE_MEGABYTES), 100),
});

export type PictureSetting = v.InferOutput<typeof schema>;

const DEFAULT = v.parse(schema, {});
const MEGABYTE = 1024 ** 2;

export async function loadPictureSetting(): Promise<PictureSetting> {
  const read = v.safeParse(schema, await stored.getValue());
  return read.success ? read.output : DEFAULT;
}

export async function savePictureSetting(setting: PictureSetting): Promise<void> {
  await stored.setValue(setting);
}

/** @returns what ends the watching. */
export function watchPictureSetting(changed: () => void): () => void {
  return stored.watch(changed);
}

/** In bytes. */
export function picturesLimits({ picture, article }: PictureSetting): { picture: number; article: number } {
  return { picture: picture * MEGABYTE, article: article * MEGABYTE };
}
