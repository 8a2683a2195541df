/** The bits of a trie node's mark, which says what the units on the way to the node are. */

/** A key of the dictionary. Without it, and with a weight, a word that only helps to find where words end. */
export const KEY = 0x80;
/** The key has a value of its own; any other key is converted unit by unit. */
export const STORED = 0x40;
/** How common the word is, 1 (rare) to 63; 0 where that is not known. */
export const WEIGHT = 0x3f;
