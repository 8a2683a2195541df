/** The one script that runs unasked, on mp.weixin.qq.com: looks what the page is, for the toolbar button, and touches nothing. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detect } from '../lib/clean/detect';
import { WECHAT_SIGNS } from '../lib/clean/not-article/wechat-signs';
import { pageMarks } from '../lib/clean/wechat/page-marks';
import { sendMessage } from '../lib/extension/protocol';

export default defineContentScript({
  matches: ['https://mp.weixin.qq.com/*'],
  noScriptStartedPostMessage: true,
  async main() {
    // A page that comes back from the browser's memory runs no script again, and its button has forgotten.
    addEventListener('pageshow', (event) => {
      if (event.persisted) void tell();
    });
    await tell();
  },
});

async function tell(): Promise<void> {
  await sendMessage('page.detected', detect(document, location.href, [pageMarks], WECHAT_SIGNS).state);
}
