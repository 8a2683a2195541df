/** Injected when the person asks for Traditional, so that no page carries its dictionaries before. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { registerConverter } from '../lib/convert/converters';
import { createToHant } from '../lib/convert/to-hant';
import { loadHantRegion } from '../lib/extension/hant-region';

export default defineContentScript({
  registration: 'runtime',
  async main() {
    registerConverter('hant', createToHant(await loadHantRegion()));
  },
});
