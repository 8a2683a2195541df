/** The scripts of sites that are always converted: in step with the rules, and not taken out while their rule holds. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { removeSiteRule, setSiteRule } from '../../../lib/extension/conversion/site-rules-setting';
import { syncSiteScripts } from '../../../lib/extension/conversion/site-scripts';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

const registered = new Map<string, Script>();
const taken: string[] = [];

beforeEach(() => {
  registered.clear();
  taken.length = 0;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => [...registered.values()]);
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    for (const script of scripts) registered.set(script.id, script);
  });
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    for (const id of filter?.ids ?? []) {
      registered.delete(id);
      taken.push(id);
    }
  });
});

test('a script whose rule holds is left alone, as at each start of the browser', async () => {
  await setSiteRule({ host: 'example.org', choice: 'always', to: 'hans' });
  await syncSiteScripts();
  expect(registered.get('convert-site-hans')?.matches).toEqual(['https://*.example.org/*', 'http://*.example.org/*']);
  await syncSiteScripts();
  expect(taken).toEqual([]);
});

test('with another rule it is registered anew; without one it goes', async () => {
  await setSiteRule({ host: 'example.org', choice: 'always', to: 'hans' });
  await syncSiteScripts();
  await setSiteRule({ host: 'forum.example.org', choice: 'never', to: 'hans' });
  await syncSiteScripts();
  expect(taken).toEqual(['convert-site-hans']);
  expect(registered.get('convert-site-hans')?.excludeMatches).toHaveLength(2);
  await removeSiteRule('example.org');
  await syncSiteScripts();
  expect([...registered.keys()]).toEqual([]);
});
