/** The query of an address as a list. In Firefox's content scripts the browser's own can be walked, but not iterated. */

/** @returns name and value of each parameter, in order; a name may stand there twice. */
export function queryOf(url: URL): [name: string, value: string][] {
  const found: [string, string][] = [];
  // oxlint-disable-next-line unicorn/no-array-for-each
  url.searchParams.forEach((value, name) => found.push([name, value]));
  return found;
}
