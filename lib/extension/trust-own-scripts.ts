/** Where text is refused as code, workers still start from addresses of our own: bundlers know them only as plain addresses. */

interface ScriptPolicies {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
}

let trusted = false;

/** To be called before a worker is started. Does nothing where the browser has no Trusted Types. */
export function trustOwnScripts(): void {
  if (trusted) return;
  trusted = true;
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptPolicies };
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin !== location.origin) throw new TypeError('A script of elsewhere');
      return address;
    },
  });
}
