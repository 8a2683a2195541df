/** What a rule of context says: a character between what stands before and after it, a reason, and sentences. */
import type { HantPreset } from '../preset-names';

export interface HantRule {
  /** What stands before the character, the character in 【】, what stands after: parts of regular expressions over Simplified text. Any of them will do. */
  readonly where: readonly string[];
  /** What the character becomes, as OpenCC's plain standard writes it: the presets of regions change it further (裏 to 裡). */
  readonly to: string;
  readonly why: string;
  /** A sentence before and after, for `s2t` or the first of `only`. */
  readonly example: readonly [string, string];
  /** A sentence that looks like it, in which the character becomes something else. */
  readonly unlike: readonly [string, string];
  /** Absent: in every preset. */
  readonly only?: readonly HantPreset[];
}
