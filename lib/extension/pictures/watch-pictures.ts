/** Follows, from a page, how far the pictures of the article that was saved there are: pages cannot look into the library. */
import type { PictureState } from '../../library/pictures/picture-state';
import type { PictureActions } from '../../view/pictures/picture-actions';

/** Milliseconds between two questions, while there is something to wait for. */
const PAUSE = 1000;

interface SavedPictures {
  /** Absent where the article is no longer in the library. */
  ask(id: string): Promise<PictureState | undefined>;
  retry(id: string): Promise<void>;
  pause?: number;
}

/** @param savedId of the article, once it was saved from this page. */
export function watchPictures(savedId: () => string | undefined, { ask, retry, pause = PAUSE }: SavedPictures) {
  let isDone = false;

  const actions: PictureActions = {
    watch(changed) {
      isDone = false;
      const timer = setInterval(() => void look(changed), pause);
      return () => clearInterval(timer);
    },
    async retry() {
      const id = savedId();
      if (id === undefined) return;
      await retry(id);
      isDone = false;
    },
  };

  async function look(changed: (state: PictureState | undefined) => void): Promise<void> {
    const id = savedId();
    if (id === undefined || isDone) return;
    isDone = true;
    const state = await ask(id).catch(() => undefined);
    changed(state);
    isDone = (state?.waiting ?? 0) === 0;
  }

  return {
    actions,
    /** The article was saved, perhaps once more: its pictures come now. */
    begin: () => void (isDone = false),
  };
}
