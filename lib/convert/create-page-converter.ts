/** Shows a page in the reader's script, keeps up with it, and gives back every byte. Knows the DOM and nothing of the extension. */
import type { ChineseScript } from '../clean/types';
import { originalCopy } from './page/original-copy';
import { Originals } from './page/originals';
import { Restorer } from './page/restorer';
import { Session } from './page/session';
import type { Convert, ShownScript } from './types';

export interface PageConverter {
  /**
   * Resolves when all that the page holds now is shown so, or when a later call takes over; nodes
   * that come later follow by themselves. From one script to the other it goes by the originals.
   * @param written script of the page as a whole: where it is the wanted one, only what is clearly in the other is converted.
   * @throws TypeError without a converter for `hans` or `hant`.
   */
  show(script: ShownScript, convert?: Convert, written?: ChineseScript): Promise<void>;
  readonly shown: ShownScript;
  /** What the page wrote there, whatever is shown. */
  originalText(text: Text): string;
  /** A copy of the root's document as it was written, whatever is shown. */
  originalCopy(document: Document): Document;
  /** Leaves the page as it is and no longer follows it. */
  stop(): void;
}

/** Nothing happens before the first `show`. Use one for each root, for as long as the page lives: it holds the originals. */
export function createPageConverter(root: Document | ShadowRoot): PageConverter {
  const originals = new Originals();
  let shown: ShownScript = 'original';
  let stop = (): void => {};

  function restore(): Promise<void> {
    const restorer = new Restorer(root, originals);
    stop = () => restorer.stop();
    return restorer.run();
  }

  return {
    get shown() {
      return shown;
    },
    originalText: (text) => originals.text(text),
    originalCopy: (document) => originalCopy(document, originals),
    stop: () => stop(),
    async show(script, convert, written) {
      if (script !== 'original' && !convert) throw new TypeError(`No converter for ${script} was given`);
      stop();
      shown = script;
      if (script === 'original' || !convert) return restore();
      const session = new Session(root, script, convert, originals, script === written);
      stop = () => session.stop();
      return session.run();
    },
  };
}
