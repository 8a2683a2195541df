/**
 * Runs functions in a Firefox: in a tab's page, in a tab with the browser's own rights, and in the browser around them.
 * Marionette has one current tab and context, so everything goes one after the other.
 */

/** @param {{ send(name: string, parameters?: object): Promise<any> }} marionette */
export function firefoxContexts(marionette) {
  let last = Promise.resolve();
  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  const inTurn = (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };

  const execute = async (fn, args, sandbox) => {
    // What comes back goes through text, as Marionette would turn DOM nodes and cycles into errors.
    const script = `return Promise.resolve((${fn}).apply(null, arguments)).then((value) => JSON.stringify(value))`;
    const { value } = await marionette.send('WebDriver:ExecuteScript', {
      script,
      args,
      newSandbox: true,
      scriptTimeout: 120_000,
      ...(sandbox && { sandbox }),
    });
    return value === null ? undefined : JSON.parse(value);
  };
  const go = async (context, handle) => {
    await marionette.send('Marionette:SetContext', { value: context });
    if (handle) await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  };

  return {
    /** In the window of the browser, with all its rights. @param {Function} fn uses nothing from outside itself */
    chrome: (fn, ...args) =>
      inTurn(async () => {
        await go('chrome');
        return execute(fn, args);
      }),
    /** In a page; `system` reaches into closed shadow roots. */
    tab: (handle, sandbox, fn, ...args) =>
      inTurn(async () => {
        await go('content', handle);
        return execute(fn, args, sandbox);
      }),
    /** A command of Marionette to a tab. */
    command: (handle, name, parameters) =>
      inTurn(async () => {
        await go('content', handle);
        return marionette.send(name, parameters);
      }),
  };
}
