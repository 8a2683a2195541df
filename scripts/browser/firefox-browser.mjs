/** Firefox with the built extension in it, on an internet that this process plays. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxContexts } from './firefox-contexts.mjs';
import { startFirefox } from './firefox-process.mjs';
import { clickButton, closePopup, firefoxTab, runInPopup, seen } from './firefox-tab.mjs';
import { playInternet } from './played-internet.mjs';

/** Runs in the window of the browser: what it speaks, as extensions hear it. Firefox's own words stay English. */
function speak(locale) {
  Services.locale.availableLocales = [locale, 'en-US'];
  Services.locale.requestedLocales = [locale];
}

/** Runs in the window of the browser. */
function stopBackground(id) {
  return WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/**
 * @param {{ extension?: string, preferences?: Record<string, string | number | boolean> }} options `extension`: folder of
 *   the built extension
 */
export async function launchFirefox({ extension, preferences } = {}) {
  const internet = await playInternet();
  const folder = mkdtempSync(join(tmpdir(), 'qingdu-firefox-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const started = await startFirefox({
    profile: folder,
    proxy: internet.port,
    preferences: { 'browser.download.dir': downloads, ...preferences },
  }).catch((error) => {
    internet.close();
    throw error;
  });
  const { marionette, kill } = started;
  const contexts = firefoxContexts(marionette);
  await contexts.chrome(speak, 'zh-CN');
  const id =
    extension &&
    (await marionette.send('Addon:Install', { path: extension, temporary: true, allowPrivate: false })).value;
  const host = id && (await contexts.chrome((own) => WebExtensionPolicy.getByID(own).mozExtensionHostname, id));

  const version = await contexts.chrome(() => Services.appinfo.version);

  return {
    version,
    internet,
    downloads,
    async open(url) {
      const { handle } = await contexts.command(undefined, 'WebDriver:NewWindow', { type: 'tab', focus: true });
      const tab = firefoxTab(contexts, handle);
      await tab.goto(url);
      return tab;
    },
    /** One of the extension's own pages. */
    async openOwn(path) {
      return this.open(`moz-extension://${host}/${path}`);
    },
    /** Clicks the toolbar button on the tab in front, and gives the popup. */
    async popup(tab) {
      await tab.see(() => window.focus());
      await contexts.chrome(closePopup);
      await contexts.chrome(clickButton, id);
      const see = (fn, ...args) => contexts.chrome(runInPopup, String(fn), args);
      return {
        ...seen(see, 'the popup'),
        see,
        close: () => contexts.chrome(closePopup),
      };
    },
    /** As the browser does after half a minute without work. */
    stopBackground: () => contexts.chrome(stopBackground, id),
    async close() {
      await kill();
      marionette.close();
      internet.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof launchFirefox>>} FirefoxBrowser */
