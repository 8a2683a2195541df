/** What a rule from Traditional to Simplified says. */
import type { HansPreset } from './preset-names';

export interface HansRule {
  /** As in the rules of the other direction, over Traditional text. */
  readonly where: readonly string[];
  /** As Simplified text has it. */
  readonly to: string;
  readonly why: string;
  /** A sentence before and after, for `t2s`. */
  readonly example: readonly [string, string];
  /** A sentence that looks like it, in which the character becomes something else. */
  readonly unlike: readonly [string, string];
  /** Absent: in every preset. */
  readonly only?: readonly HansPreset[];
}
