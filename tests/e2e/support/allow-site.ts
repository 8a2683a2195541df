/**
 * Playwright cannot answer the browser's question for a permission. A person may also allow a site on the browser's own
 * page of extensions, and is then not asked again: that is what these do. The call of `permissions.request` is the real
 * one, in the click, and is refused without this.
 */
import type { Person } from './test';

const extensionsPage = async (
  person: Pick<Person, 'browser'>,
  act: (id: string, hosts: string[]) => Promise<void>,
  hosts: string[],
) => {
  const page = await person.browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(${act.toString()})(${JSON.stringify(person.browser.id)}, ${JSON.stringify(hosts)})`);
  await page.close();
};

const patternsOf = (host: string) => {
  const below = /^[\d.]+$/.test(host) ? host : `*.${host}`;
  return [`https://${below}/*`, `http://${below}/*`];
};

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

/** From now on the browser grants the site at the extension's request without asking. */
export function allowSite(person: Pick<Person, 'browser'>, host: string): Promise<void> {
  return extensionsPage(
    person,
    async (id, hosts) => {
      await chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_SPECIFIC_SITES',
      });
      for (const each of hosts) await chrome.developerPrivate.addHostPermission(id, each);
    },
    patternsOf(host),
  );
}

/** Takes the permission away behind the extension's back. */
export function withdrawSite(person: Pick<Person, 'browser'>, host: string): Promise<void> {
  return extensionsPage(
    person,
    async (id, hosts) => {
      for (const each of hosts) await chrome.developerPrivate.removeHostPermission(id, each);
    },
    patternsOf(host),
  );
}
