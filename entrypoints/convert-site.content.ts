/** Runs as a page loads on the sites that the person chose and the browser allows, and nowhere else. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { convertSite } from '../lib/extension/conversion/convert-site';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => convertSite(document, location.hostname),
});
