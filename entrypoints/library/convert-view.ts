/** Converts the open article; the dictionaries come only when a person asks for a script. */
import type { ChineseScript } from '../../lib/clean/types';
import { createPageConverter, type PageConverter } from '../../lib/convert/create-page-converter';
import { bundledConverter } from '../../lib/extension/bundled-converter';
import type { ShownScript } from '../../lib/convert/types';

/** @param written script of the article as it was saved. */
export function convertView(written: ChineseScript) {
  let converter: PageConverter | undefined;
  return {
    async show(root: ShadowRoot, script: ShownScript): Promise<void> {
      converter ??= createPageConverter(root);
      await converter.show(script, script === 'original' ? undefined : await bundledConverter(script), written);
    },
    stop: () => converter?.stop(),
  };
}
