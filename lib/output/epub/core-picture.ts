/** EPUB readers need not know newer picture formats: what is none of the three that all know is drawn again as PNG. */

const CORE_TYPES = new Set(['image/jpeg', 'image/png', 'image/gif']);
const REDRAWN_TYPES = new Set(['image/webp', 'image/avif']);

/** Absent where it cannot be shown; SVG is left out, since it may hold scripts. */
export async function corePicture(picture: Blob): Promise<Blob | undefined> {
  if (CORE_TYPES.has(picture.type)) return picture;
  if (!REDRAWN_TYPES.has(picture.type)) return undefined;
  try {
    const bitmap = await createImageBitmap(picture);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return undefined;
  }
}
