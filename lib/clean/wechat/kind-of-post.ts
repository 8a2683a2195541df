/** Which kind of WeChat page this is; the page says so in `item_show_type`, reprints by their source panel. */
import type { ArticlePage } from '../page';
import type { PageState } from '../types';
import { showType } from './show-type';

export function kindOfPost(page: ArticlePage): PageState | undefined {
  const type = showType(page);
  if (type === '8') return 'image-post';
  if (type === '10' || type === '17') return 'text-post';
  if (page.document.querySelector('.original_panel, #js_share_source')) return 'share';
  if (page.document.querySelector('.original_primary_nickname, .original_area_primary')) return 'reprint';
  return undefined;
}
