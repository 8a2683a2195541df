/** Tells WeChat pages that are one video or one recording; where the page does not say so, its player does. */
import { find } from '../dom';
import type { PageSource } from '../site-rule';
import { showType } from './show-type';

export type MediaKind = 'video' | 'audio';

const KINDS: Partial<Record<string, MediaKind>> = { 5: 'video', 6: 'audio', 7: 'audio' };

export function mediaKind(page: PageSource): MediaKind | undefined {
  const type = showType(page);
  if (type !== undefined) return KINDS[type];
  if (find(page.document, '.video_share_page, .share_content_page.page_video')) return 'video';
  return find(page.document, '.common_share_audio') ? 'audio' : undefined;
}
