/** Names a rule in the person's language; a rule of one site alone is named by its own reason, or as such. */
import { i18n } from '#i18n';
import { OWN_WHY } from '../../clean/user-rule';

const NAMES = {
  'join/repeated': 'joinRepeated',
  'join/turn-line': 'joinTurnLine',
  'pick/outside': 'outside',
  'pick/readability': 'readability',
  'prune/account-line': 'accountLine',
  'prune/breadcrumb': 'breadcrumb',
  'prune/business-line': 'businessLine',
  'prune/dated-list': 'datedList',
  'prune/disclaimer': 'disclaimer',
  'prune/editor-line': 'editorLine',
  'prune/end-mark': 'endMark',
  'prune/follow-line': 'followLine',
  'prune/glued-link': 'gluedLink',
  'prune/image-placeholder': 'imagePlaceholder',
  'prune/jump-link': 'jumpLink',
  'prune/keyword-line': 'keywordLine',
  'prune/mini-program-link': 'miniProgramLink',
  'prune/original-title': 'originalTitle',
  'prune/ornament': 'ornament',
  'prune/player-chrome': 'playerChrome',
  'prune/portal-sections': 'portalSections',
  'prune/profile-card': 'profileCard',
  'prune/qr-code': 'qrCode',
  'prune/red-packet-line': 'redPacketLine',
  'prune/related-list': 'relatedList',
  'prune/repeated-headline': 'repeatedHeadline',
  'prune/reply-keyword': 'replyKeyword',
  'prune/script-text': 'scriptText',
  'prune/self-promotion': 'selfPromotion',
  'prune/share-bar': 'shareBar',
  'prune/source-statement': 'sourceStatement',
  'prune/topic-tags': 'topicTags',
  'prune/trailing-links': 'trailingLinks',
  'prune/wechat-interface': 'wechatInterface',
  'text/above-headline': 'aboveHeadline',
} as const;

const isNamed = (rule: string): rule is keyof typeof NAMES => Object.hasOwn(NAMES, rule);

export function ruleTitle({ rule, why }: { rule: string; why: string }): string {
  if (rule.startsWith('user/')) return i18n.t('view.rule.own');
  return isNamed(rule) ? i18n.t(`view.rule.${NAMES[rule]}`) : i18n.t('view.rule.other', [why]);
}

/** The longer reason, where it says more than the name in words that the person reads; built-in rules give theirs in English. */
export function ruleReason({ rule, why }: { rule: string; why: string }): string | undefined {
  if (rule.startsWith('user/')) return why === OWN_WHY || why === '' ? i18n.t('view.rule.ownWhy') : why;
  return i18n.t('view.locale') === 'en' ? why : undefined;
}
