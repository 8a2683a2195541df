/** The generic pruning rules in the order in which they run. */
import type { PruneRule } from '../prune-rule';

export const PRUNE_RULES: readonly PruneRule[] = [];
