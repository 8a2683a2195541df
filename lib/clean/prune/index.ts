/** The generic pruning rules in the order in which they run. */
import type { PruneRule } from '../prune-rule';
import { accountLine } from './account-line';
import { breadcrumb } from './breadcrumb';
import { businessLine } from './business-line';
import { datedList } from './dated-list';
import { disclaimer } from './disclaimer';
import { editorLine } from './editor-line';
import { endMark } from './end-mark';
import { followLine } from './follow-line';
import { gluedLink } from './glued-link';
import { imagePlaceholder } from './image-placeholder';
import { jumpLink } from './jump-link';
import { keywordLine } from './keyword-line';
import { miniProgramLink } from './mini-program-link';
import { originalTitle } from './original-title';
import { ornament } from './ornament';
import { playerChrome } from './player-chrome';
import { portalSections } from './portal-sections';
import { profileCard } from './profile-card';
import { qrCode } from './qr-code';
import { redPacketLine } from './red-packet-line';
import { relatedList } from './related-list';
import { repeatedHeadline } from './repeated-headline';
import { replyKeyword } from './reply-keyword';
import { scriptText } from './script-text';
import { selfPromotion } from './self-promotion';
import { shareBar } from './share-bar';
import { sourceStatement } from './source-statement';
import { topicTags } from './topic-tags';
import { trailingLinks } from './trailing-links';
import { wechatInterface } from './wechat-interface';

export const PRUNE_RULES: readonly PruneRule[] = [
  breadcrumb,
  profileCard,
  repeatedHeadline,
  originalTitle,
  imagePlaceholder,
  wechatInterface,
  miniProgramLink,
  scriptText,
  portalSections,
  playerChrome,
  relatedList,
  shareBar,
  topicTags,
  followLine,
  businessLine,
  qrCode,
  replyKeyword,
  jumpLink,
  sourceStatement,
  editorLine,
  disclaimer,
  selfPromotion,
  redPacketLine,
  accountLine,
  keywordLine,
  datedList,
  trailingLinks,
  gluedLink,
  endMark,
  ornament,
];
