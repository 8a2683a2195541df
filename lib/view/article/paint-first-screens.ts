/**
 * Lets a long article be laid out while its beginning is read already: until the first screens are painted, the blocks
 * below them take no part. They are there all the time, for whoever reads the tree.
 */
import { nextFrame } from '../../convert/page/next-frame';

/** To be called in the task that shows the body; the rest joins after the next frame. The style sheet knows how much is shown. */
export function paintFirstScreens(body: HTMLElement): void {
  body.dataset['opening'] = '';
  // A timer set in a frame runs when that frame is painted.
  nextFrame(() => setTimeout(() => delete body.dataset['opening']));
}
