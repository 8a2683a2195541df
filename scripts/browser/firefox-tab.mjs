/** A tab of Firefox, and the popup of the toolbar button: what they show, and clicks in them. */
import { waitFor } from './wait-for.mjs';

/**
 * Runs in a page, also in the closed shadow roots that only the browser's own rights reach: everything that is written
 * there, and the controls by the names that a person reads.
 */
function look(action, pattern) {
  if (!document.documentElement) return undefined;
  const roots = [document.documentElement];
  for (const root of roots) {
    const hosts = root.querySelectorAll('*');
    for (const host of hosts) if (host.openOrClosedShadowRoot) roots.push(host.openOrClosedShadowRoot);
  }
  const textOf = (root) => root.innerText ?? [...root.children].map((child) => child.innerText ?? '').join('\n');
  if (action === 'text') return roots.map(textOf).join('\n');
  const controls = 'button, a, [role=button], [role=radio], [role=menuitem], input, select, summary, label';
  const nameOf = (node) => (node.getAttribute('aria-label') ?? node.textContent).trim();
  const named = roots
    .flatMap((root) => [...root.querySelectorAll(controls)])
    .filter((node) => new RegExp(pattern, 'u').test(nameOf(node)) && !node.matches(':disabled'));
  // What lies behind an open dialog cannot be clicked.
  const found = named.find((node) => node.closest('dialog[open]')) ?? named[0];
  found?.click();
  return found !== undefined;
}

/** @param {(fn: Function, ...args: unknown[]) => Promise<any>} see runs a function with the browser's own rights */
export function seen(see, where) {
  const text = () => see(look, 'text');
  const until = async (there, what, timeout) => {
    try {
      return await waitFor(() => there().catch(() => undefined), `${what} in ${where}`, timeout);
    } catch (error) {
      const shown = await text().catch((problem) => String(problem));
      throw new Error(`${error.message}. It shows:\n${shown}`, { cause: error });
    }
  };
  return {
    /** What it shows, in closed shadow roots too. @returns {Promise<string>} */
    text,
    /** @param {RegExp} pattern @param {number} [timeout] @returns {Promise<string>} all that it shows */
    waitForText: (pattern, timeout) =>
      until(
        async () => {
          const shown = (await text()) ?? '';
          return pattern.test(shown) && shown;
        },
        String(pattern),
        timeout,
      ),
    /** @param {RegExp} name of a button, link or field, as a person reads it */
    click: (name) => until(() => see(look, 'click', name.source), `a control ${name}`),
  };
}

export function firefoxTab(contexts, handle) {
  const see = (fn, ...args) => contexts.tab(handle, 'system', fn, ...args);
  return {
    ...seen(see, 'the tab'),
    see,
    /** Runs in the page, as a script of its own would. */
    run: (fn, ...args) => contexts.tab(handle, undefined, fn, ...args),
    goto: (url) => contexts.command(handle, 'WebDriver:Navigate', { url }),
    /** Types into the field that matches the selector, as a person does. */
    async type(selector, text) {
      const using = { using: 'css selector', value: selector };
      const { value } = await contexts.command(handle, 'WebDriver:FindElement', using);
      await contexts.command(handle, 'WebDriver:ElementSendKeys', { id: Object.values(value)[0], text });
    },
  };
}

/** Runs in the window of the browser. An open popup would be closed by the next click on the button, and none opened. */
export async function closePopup() {
  for (const browser of document.querySelectorAll('browser.webextension-popup-browser')) {
    const panel = browser.closest('panel');
    if (!panel || panel.state === 'closed') continue;
    const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
    panel.hidePopup();
    await hidden;
  }
}

/** Runs in the window of the browser: clicks the toolbar button, which grants activeTab, and opens the popup. */
export function clickButton(id) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Runs in the window of the browser: a function in the popup that is open, if one is. */
export async function runInPopup(source, args) {
  const browsers = [...document.querySelectorAll('browser.webextension-popup-browser')];
  const scope = browsers.at(-1)?.browsingContext?.currentWindowGlobal;
  if (!scope || browsers.at(-1).currentURI.spec === 'about:blank') return undefined;
  const script = `return (${source}).apply(null, ${JSON.stringify(args)})`;
  return scope.getActor('MarionetteCommands').executeScript(script, [], { sandboxName: 'system', timeout: 30_000 });
}
