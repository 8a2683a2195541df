/** What the view can do about kept pictures, where somebody keeps them. */
import type { PictureState } from '../../library/pictures/picture-state';

export interface PictureActions {
  /**
   * Tells how far the pictures are, now and after each change; `undefined` while the article is not in the library.
   *
   * @returns what ends the watching.
   */
  watch(changed: (state: PictureState | undefined) => void): () => void;
  /** Fetches what is missing. */
  retry(): Promise<void>;
  /**
   * Present for a saved copy, which loads nothing from the net by itself: gives the kept picture for an address of the
   * body; `counter` for a pixel that only counts readers, and is none.
   */
  pictureOf?(address: string): Promise<Blob | 'counter' | undefined>;
  /** Asks the browser for these hosts; call it in a click. Resolves with its answer. */
  allow?(hosts: readonly string[]): Promise<boolean>;
  /** Takes the pictures out of the library. @returns what puts them back. */
  remove?(): Promise<() => Promise<void>>;
}
