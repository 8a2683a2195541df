/** What the extension is to the browser: its manifest, with one reason for each permission. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The README repeats these words; a test compares them. */
export const PERMISSION_REASONS = {
  activeTab: 'Read the page on which you click QingDu, and only then.',
  scripting: 'Put the clean view and the converter into that page.',
  storage: 'Remember your settings.',
  unlimitedStorage: 'Keep your saved articles and pictures on this computer without a size limit.',
  contextMenus: 'Offer clean view, save and conversion in the right-click menu.',
  'https://mp.weixin.qq.com/*': 'Show on the toolbar icon that a WeChat page is an article.',
  'https://mmbiz.qpic.cn/*': 'Fetch the pictures of WeChat articles that you save.',
} as const;

/** WXT's own context would tell pages that the extension is there. */
const SILENT_CONTEXT = fileURLToPath(new URL('lib/extension/silent-context.ts', import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'wxt/utils/content-script-context': SILENT_CONTEXT } },
  }),
  zip: { excludeSources: ['demo-output/**', 'bench/**', 'test-results/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    host_permissions: ['https://mp.weixin.qq.com/*', 'https://mmbiz.qpic.cn/*'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'clean-view': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_command_cleanView__' },
      save: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save__' },
      convert: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_command_convert__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'qingdu@qingdu.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
