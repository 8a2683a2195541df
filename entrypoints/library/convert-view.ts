/** Converts the open article; the dictionaries come only when a person asks for a script. */
import { createPageConverter, type PageConverter } from '../../lib/convert/create-page-converter';
import type { Convert, TargetScript } from '../../lib/convert/types';
import { loadHantRegion } from '../../lib/extension/hant-region';
import type { PageScript } from '../../lib/extension/protocol';

export function convertView() {
  let converter: PageConverter | undefined;
  return {
    async show(root: ShadowRoot, script: PageScript): Promise<void> {
      converter ??= createPageConverter(root);
      await converter.show(script, script === 'original' ? undefined : await loadConverter(script));
    },
    stop: () => converter?.stop(),
  };
}

async function loadConverter(script: TargetScript): Promise<Convert> {
  if (script === 'hans') return (await import('../../lib/convert/to-hans')).toHans;
  const [{ createToHant }, region] = await Promise.all([import('../../lib/convert/to-hant'), loadHantRegion()]);
  return createToHant(region);
}
