/** Converts the open article; the dictionaries come only when a person asks for a script. */
import { createPageConverter, type PageConverter } from '../../lib/convert/create-page-converter';
import { bundledConverter } from '../../lib/extension/bundled-converter';
import type { PageScript } from '../../lib/extension/protocol';

export function convertView() {
  let converter: PageConverter | undefined;
  return {
    async show(root: ShadowRoot, script: PageScript): Promise<void> {
      converter ??= createPageConverter(root);
      await converter.show(script, script === 'original' ? undefined : await bundledConverter(script));
    },
    stop: () => converter?.stop(),
  };
}
