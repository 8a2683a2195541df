/**
 * Leaves out of SQLite the second copy of itself that it has for pages that hand their questions to a worker. We open it in
 * a worker of our own; but Vite packs whatever a `new Worker(new URL(…))` names, also where nothing calls it.
 */
const WORKER = 'new Worker(new URL("sqlite3-worker1.mjs", import.meta.url), { type: "module" })';

/** @returns {import('vite').Plugin} */
export const sqlitePlugin = () => ({
  name: 'qingdu:sqlite',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@sqlite.org/sqlite-wasm/dist/index.mjs')) return undefined;
    return { code: code.replace(WORKER, 'undefined'), map: null };
  },
});
