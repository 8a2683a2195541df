/** How exports come by the pictures of an article: from whoever keeps them, never from the network. */

import type { ExportableArticle } from './exportable-article';

/** The kept picture for an address as it stands in the body of that article; absent where none is kept. */
export type PictureLookup = (address: string, article: ExportableArticle) => Promise<Blob | undefined>;

/** Where nobody keeps pictures. */
export const noPictures: PictureLookup = async () => undefined;

/** Only these show a picture and can hold nothing that runs; SVG can. */
export const PICTURE_ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** `String.fromCharCode` takes its bytes as arguments, of which there is a limit. */
const BYTES_AT_ONCE = 0x80_00;

export async function toDataAddress(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  return `data:${picture.type};base64,${btoa(binary)}`;
}
