/** The bits of a node's mark, as in lib/convert/engine/marks.ts. */
export const KEY = 0x80;
export const STORED = 0x40;
export const WEIGHT = 0x3f;
