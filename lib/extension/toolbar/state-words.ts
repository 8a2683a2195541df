/** The words for page states and for tabs that cannot be read, in the person's language. */
import { i18n } from '#i18n';
import { READABLE_STATES, type PageState, type ReadableState, type UnreadableState } from '../../clean/types';
import type { UnreachableKind } from './unreachable-page';

export interface Explanation {
  title: string;
  /** What it means and what to do next. */
  text: string;
}

const KINDS = {
  article: 'article',
  'image-post': 'imagePost',
  'text-post': 'textPost',
  reprint: 'reprint',
  share: 'share',
} as const satisfies Record<ReadableState, string>;

const STATES = {
  deleted: 'deleted',
  violation: 'violation',
  expired: 'expired',
  unavailable: 'unavailable',
  verification: 'verification',
  login: 'login',
  'not-article': 'notArticle',
  empty: 'empty',
  'too-large': 'tooLarge',
} as const satisfies Record<UnreadableState, string>;

export function isReadable(state: PageState): state is ReadableState {
  return (READABLE_STATES as readonly string[]).includes(state);
}

/** For example 文章, 图片消息. */
export function kindWord(state: ReadableState): string {
  return i18n.t(`state.kind.${KINDS[state]}`);
}

export function explainState(state: UnreadableState): Explanation {
  const key = STATES[state];
  return { title: i18n.t(`state.${key}.title`), text: i18n.t(`state.${key}.text`) };
}

export function explainUnreachable(kind: UnreachableKind): Explanation {
  return { title: i18n.t(`error.unreachable.${kind}.title`), text: i18n.t(`error.unreachable.${kind}.text`) };
}
