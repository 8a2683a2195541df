/** JSON that is the same for the same content, in whatever order its fields came into being. */

/** Fields in the order of their names; the rest as `JSON.stringify` has it. Ends in a line break. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, sorted)}\n`;
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
