/** The generic pruning rules in the order in which they run. */
import type { PruneRule } from '../prune-rule';
import { disclaimer } from './disclaimer';
import { editorLine } from './editor-line';
import { followLine } from './follow-line';
import { jumpLink } from './jump-link';
import { originalTitle } from './original-title';
import { playerChrome } from './player-chrome';
import { qrCode } from './qr-code';
import { relatedList } from './related-list';
import { repeatedHeadline } from './repeated-headline';
import { replyKeyword } from './reply-keyword';
import { shareBar } from './share-bar';
import { sourceStatement } from './source-statement';
import { trailingLinks } from './trailing-links';

export const PRUNE_RULES: readonly PruneRule[] = [
  repeatedHeadline,
  originalTitle,
  playerChrome,
  relatedList,
  shareBar,
  followLine,
  qrCode,
  replyKeyword,
  jumpLink,
  sourceStatement,
  editorLine,
  disclaimer,
  trailingLinks,
];
