/** Brings pictures of saved articles to the background, one article after the other, while the page is open. */
import { bringPictures, type PicturesToBring } from '../../lib/extension/pictures/bring-pictures';
import { sendMessage } from '../../lib/extension/protocol';

export function createPictureErrand() {
  const ending = new AbortController();
  let last: Promise<void> = Promise.resolve();

  function bring(work: PicturesToBring): Promise<void> {
    return bringPictures(work, {
      send: (message) => sendMessage('picture.bring', message),
      signal: ending.signal,
      origin: location.origin,
    });
  }

  return {
    /** What cannot be brought stays in the queue of the background. */
    add(work: PicturesToBring): void {
      last = last.then(() => bring(work)).catch(() => {});
    },
    stop: () => ending.abort(),
  };
}
