/** What the built extension asks for: no more than it says. */
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PERMISSION_REASONS } from '../../wxt.config';

for (const browser of ['chrome', 'firefox']) {
  test.describe(browser, () => {
    const path = new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url);
    const manifest = () => JSON.parse(readFileSync(path, 'utf8'));

    test('each permission has its reason, and none is missing', () => {
      const { permissions, host_permissions } = manifest();
      expect([...permissions, ...host_permissions].toSorted()).toEqual(
        Object.keys(PERMISSION_REASONS)
          .filter((permission) => browser !== 'firefox' || permission !== 'offscreen')
          .toSorted(),
      );
      expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    });

    test('nothing of it is open to web pages, and nothing comes from elsewhere', () => {
      expect(manifest().manifest_version).toBe(3);
      expect(manifest().web_accessible_resources ?? []).toEqual([]);
      expect(manifest().externally_connectable).toBeUndefined();
      const policy = String(manifest().content_security_policy?.extension_pages);
      const directives = new Map(policy.split('; ').map((each) => [each.split(' ')[0], each]));
      expect(directives.get('default-src')).toBe("default-src 'none'");
      expect(directives.get('script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
      expect(directives.get('style-src')).toBe("style-src 'self'");
      expect(directives.get('object-src')).toBe("object-src 'none'");
      expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
      expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    });

    test('only WeChat pages are looked at unasked', () => {
      const matches = (manifest().content_scripts ?? []).flatMap((script: { matches: string[] }) => script.matches);
      expect(matches).toEqual(['https://mp.weixin.qq.com/*']);
    });

    test('what runs unasked is small', () => {
      const scripts: string[] = manifest().content_scripts.flatMap((script: { js: string[] }) => script.js);
      const bytes = scripts.map((script) => statSync(new URL(script, path)).size);
      expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(15_000);
    });
  });
}
