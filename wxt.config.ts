/** What the extension is to the browser: its manifest, with one reason for each permission. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { triesPlugin } from './scripts/convert/tries-plugin.mjs';
import { licencesPage } from './scripts/licences/licences-page.mjs';
import { INERT_POLICY } from './lib/clean/dom';
import { packagesPlugin } from './scripts/licences/packages-plugin.mjs';
import { sqlitePlugin } from './scripts/sqlite-plugin.mjs';

/** The README repeats these words; a test compares them. */
export const PERMISSION_REASONS = {
  activeTab: 'Read the page on which you click QingDu, and only then.',
  scripting:
    'Put the clean view and the converter into that page, and into pages of sites that you chose to convert always.',
  storage: 'Remember your settings.',
  unlimitedStorage: 'Keep your saved articles on this computer without a size limit.',
  alarms:
    'Go on fetching the pictures of saved articles after the browser has put QingDu to sleep, and back up your library on the days that you chose.',
  offscreen: 'Keep the search index of your library. Chrome and Edge only.',
  contextMenus: 'Offer clean view, save and conversion in the right-click menu.',
  'https://mp.weixin.qq.com/*': 'Show on the toolbar icon that a WeChat page is an article.',
  'https://mmbiz.qpic.cn/*': 'Keep the pictures of saved WeChat articles on this computer.',
} as const;

const ROOT = fileURLToPath(new URL('.', import.meta.url));
/** Folders of the packages that this build takes something from. */
const packages = new Set<string>();

/** WXT's own context would tell pages that the extension is there. */
const SILENT_CONTEXT = fileURLToPath(new URL('lib/extension/page/silent-context.ts', import.meta.url));

/** The first versions with all that the code uses: light-dark() in Chrome, consent to data collection in Firefox. */
const OLDEST = { chrome: 123, firefox: 142 };

/**
 * What QingDu's own pages may load: their own code, and the pictures and recordings of the articles that are read in
 * them. Nothing they show can run, call, frame or send.
 */
const PAGES_POLICY = [
  "default-src 'none'",
  // The search index is SQLite, compiled to WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' https: http: data: blob:",
  'media-src https: http: blob:',
  // The background asks the servers of pictures that are kept; each page narrows this to itself.
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text becomes markup through the sanitiser, or in documents without a window; a script has an address of our own.
  "require-trusted-types-for 'script'",
  // Each sanitiser makes a policy of its own.
  `trusted-types dompurify ${INERT_POLICY} default 'allow-duplicates'`,
].join('; ');

/** Of all our pages only the background may ask other servers; the manifest has one policy for both. */
const askNobody = {
  name: 'ask-nobody',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend' as const,
    },
  ],
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [triesPlugin(), askNobody, packagesPlugin(packages, ROOT)],
    // Workers are built apart.
    worker: { format: 'es', plugins: () => [sqlitePlugin(), packagesPlugin(packages, ROOT)] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: { 'wxt/utils/content-script-context': SILENT_CONTEXT } },
    build: {
      // Nothing is rewritten for older browsers: what light-dark() is lowered to does not follow the theme.
      target: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      // Chrome refuses content scripts that hold a noncharacter such as U+FDD0 as it is.
      rolldownOptions: { output: { charset: 'ascii' } },
    },
  }),
  hooks: {
    'build:publicAssets'(_, files) {
      files.push({ relativeDest: 'licences.html', contents: licencesPage(packages, ROOT) });
    },
  },
  zip: { excludeSources: ['demo-output/**', 'bench/**', 'test-results/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: ['https://mp.weixin.qq.com/*', 'https://mmbiz.qpic.cn/*'],
    optional_permissions: ['tabs'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The development server needs more than the shipped pages.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    action: { default_title: '__MSG_extension_name__' },
    // Chrome 156 refuses in silence what it uses itself, as Alt+Shift with R or C; a test sees that it takes these.
    commands: {
      'clean-view': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_command_cleanView__' },
      save: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save__' },
      convert: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_convert__' },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: `${OLDEST.chrome}` }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'qingdu@qingdu.invalid',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
