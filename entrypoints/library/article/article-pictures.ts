/** What can be done about the pictures of a saved article: the store is here, fetching is the background's. */
import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { sendMessage } from '../../../lib/extension/protocol';
import { library } from '../../../lib/library/store/database';
import { keptPictures } from '../../../lib/library/pictures/kept-pictures';
import { pictureState } from '../../../lib/library/pictures/picture-state';
import { putBackPictures, removePictures } from '../../../lib/library/pictures/remove-pictures';
import { COUNTER } from '../../../lib/pictures/picture-problem';
import type { PictureActions } from '../../../lib/view/pictures/picture-actions';

export function articlePictures(id: string): PictureActions {
  const kept = keptPictures();
  return {
    watch(changed) {
      const subscription = liveQuery(() => pictureState(id)).subscribe({
        next: changed,
        error: () => changed(undefined),
      });
      return () => subscription.unsubscribe();
    },
    async pictureOf(address) {
      const use = await library().pictureUses.get([id, address]);
      return use?.problem === COUNTER ? COUNTER : kept(address, { id });
    },
    retry: () => sendMessage('pictures.retry', { id }),
    allow: (hosts) =>
      browser.permissions.request({ origins: hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]) }),
    async remove() {
      const uses = await removePictures(id);
      return () => putBackPictures(uses);
    },
  };
}
