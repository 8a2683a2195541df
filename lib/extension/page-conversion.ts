/** Conversion of one root, the page or the clean view over it, with converters that arrive when they are needed. */
import type { ChineseScript } from '../clean/types';
import { registeredConverter } from '../convert/converters';
import { createPageConverter } from '../convert/create-page-converter';
import type { Convert, TargetScript } from '../convert/types';
import type { PageScript } from './protocol';

export type LoadConverter = (script: TargetScript) => Promise<void>;
export type PageConversion = ReturnType<typeof createPageConversion>;

/** @param written script of the text as it came: text that already is in the wanted one is left as it is. */
export function createPageConversion(root: Document | ShadowRoot, written: ChineseScript, load: LoadConverter) {
  const converter = createPageConverter(root);
  let shown: PageScript = 'original';
  /** False before the first conversion, and again when all is restored. */
  let touched = false;

  async function show(script: PageScript): Promise<void> {
    if (script === 'original' || script === written) {
      shown = script;
      await converter.show('original');
      if (shown === script) touched = false;
      return;
    }
    const convert = await converterFor(script, load);
    shown = script;
    touched = true;
    await converter.show(script, convert);
  }

  return {
    written,
    show,
    get shown() {
      return shown;
    },
    /** The document as it was written, whatever is shown. */
    original: (document: Document) => (touched ? converter.originalCopy(document) : document),
    stop: () => converter.stop(),
  };
}

async function converterFor(script: TargetScript, load: LoadConverter): Promise<Convert> {
  const ready = registeredConverter(script);
  if (ready) return ready;
  await load(script);
  const loaded = registeredConverter(script);
  if (!loaded) throw new Error(`The converter for ${script} did not arrive`);
  return loaded;
}
