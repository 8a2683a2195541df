/** Converts what one of our own pages shows below a shadow root; the dictionaries come only when a person asks for a script. */
import type { ChineseScript } from '../../clean/types';
import { createPageConverter, type PageConverter } from '../../convert/create-page-converter';
import { bundledConverter } from './bundled-converter';
import type { Convert, ShownScript } from '../../convert/types';

/** @param written script of the text as it was written. */
export function convertView(written: ChineseScript) {
  let converter: PageConverter | undefined;
  let convert: Convert | undefined;
  return {
    async show(root: ShadowRoot, script: ShownScript): Promise<void> {
      converter ??= createPageConverter(root);
      convert = script === 'original' ? undefined : await bundledConverter(script);
      await converter.show(script, convert, written);
    },
    /** Of what is shown now. */
    realign: (original: string) => convert?.aligned?.(original),
    stop: () => converter?.stop(),
  };
}
