/** Injected when the person asks for Simplified, so that no page carries its dictionaries before. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { registerConverter } from '../lib/convert/converters';
import { createToHans } from '../lib/convert/to-hans';

export default defineContentScript({
  registration: 'runtime',
  main() {
    registerConverter('hans', createToHans);
  },
});
