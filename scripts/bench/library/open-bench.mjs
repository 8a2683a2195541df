/** A page of the extension that does nothing with the library by itself, with the bench's own functions in it. */

/** @param {string} source in-page.ts as one script */
export async function openBench({ context, id }, source) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.evaluate(source);
  const run = (name, ...args) =>
    page.evaluate(([call, given]) => globalThis.libraryBench[call](...given), [name, args]);
  return { page, run };
}
