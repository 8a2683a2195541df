/** Conversion of one root, the page or the clean view over it, with converters that arrive when they are needed. */
import type { ChineseScript } from '../../clean/types';
import { createPageConverter } from '../../convert/create-page-converter';
import type { Convert, ShownScript, TargetScript } from '../../convert/types';

/** Gives a converter with the settings of this moment. */
export type LoadConverter = (script: TargetScript) => Promise<Convert>;
export type PageConversion = ReturnType<typeof createPageConversion>;

/**
 * @param written script of the text as it came: where it is the wanted one, only what is clearly in the other is converted.
 * @param converter of that root, where one is at work already.
 */
export function createPageConversion(
  root: Document | ShadowRoot,
  written: ChineseScript,
  load: LoadConverter,
  converter = createPageConverter(root),
) {
  let shown: ShownScript = converter.shown;
  /** False before the first conversion, and again when all is restored. */
  let touched = shown !== 'original';

  let convert: Convert | undefined;

  async function show(script: ShownScript): Promise<void> {
    if (script === 'original') {
      shown = script;
      await converter.show('original');
      if (shown === script) touched = false;
      return;
    }
    convert = await load(script);
    shown = script;
    touched = true;
    await converter.show(script, convert, written);
  }

  return {
    written,
    show,
    get shown() {
      return shown;
    },
    /** Of what is shown now, see `Realign`. */
    realign: (original: string) => (shown === 'original' ? undefined : convert?.aligned?.(original)),
    /** The document as it was written, whatever is shown. */
    original: (document: Document) => (touched ? converter.originalCopy(document) : document),
    stop: () => converter.stop(),
  };
}
