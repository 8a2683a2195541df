/** Injected when the person asks for Traditional, so that no page carries its dictionaries before. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { registerConverter } from '../lib/convert/converters';
import { createToHant } from '../lib/convert/to-hant';

export default defineContentScript({
  registration: 'runtime',
  main() {
    registerConverter('hant', createToHant);
  },
});
