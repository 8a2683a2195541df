/** Which kind of WeChat page this is; the page says so in `item_show_type`, reprints by their source panel. */
import { find } from '../dom';
import { readScriptList } from '../script-value';
import type { PageSource } from '../site-rule';
import type { PageState } from '../types';
import { mediaKind } from './media-kind';
import { showType } from './show-type';

/** What holds a single post; lists of posts name kinds too, those of their entries. */
const POST = '#js_article, #js_content, .share_content_page';

/** Returns undefined for an ordinary article. */
export function kindOfPost(page: PageSource): PageState | undefined {
  const { document } = page;
  if (!find(document, POST)) return undefined;
  const type = showType(page);
  if (type === '8') return 'image-post';
  if (type === '10' || type === '17') return 'text-post';
  if (mediaKind(page)) return 'article';
  if (type === undefined && find(document, '.share_content_page')) return kindByShell(page);
  if (find(document, '.original_panel, #js_share_source')) return 'share';
  if (find(document, '.original_primary_nickname, .original_area_primary')) return 'reprint';
  return undefined;
}

/** The shell of short posts holds a body where the post is text. */
function kindByShell({ document, scripts }: PageSource): PageState {
  if (readScriptList(scripts, 'picture_page_info_list').length > 0) return 'image-post';
  return find(document, '.share_content_page #js_content') ? 'text-post' : 'image-post';
}
