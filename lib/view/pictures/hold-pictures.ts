/** Keeps a saved copy from asking the net for pictures: their addresses wait beside them. */

/** Where the address of a picture waits. */
export const HELD = 'data-held';

/** Changes nodes that are not in a page yet, so that nothing was asked for. */
export function holdPictures(body: DocumentFragment): void {
  for (const image of body.querySelectorAll('img[src]')) {
    const address = image.getAttribute('src') ?? '';
    if (address.startsWith('data:')) continue;
    image.removeAttribute('src');
    image.setAttribute(HELD, address);
  }
  for (const source of body.querySelectorAll('picture source')) source.remove();
  for (const video of body.querySelectorAll('video[poster]')) video.removeAttribute('poster');
}
