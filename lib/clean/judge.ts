/** Decides whether what is left is an article. Lists, search results and front pages are not; a doubtful page is never guessed to be one. */
import { findAll, linkDensity, textOf } from './dom';
import { isTrusted } from './not-article/is-trusted';
import type { ArticlePage, Stop } from './page';

/** A note of this many characters can be a whole WeChat post; below, a general page shows nothing to read. */
const MIN_CHARACTERS = 60;
/** More link text than this is a list of other pages. */
const MAX_LINK_DENSITY = 0.5;
/** A paragraph of prose: long enough and with a mark that parts sentences, or short and closed like a sentence. */
const PROSE = /^(?:(?=.{24,}).*[，。！？；、,.!?;]|.{8,}[。！？…][”」）]?$)/u;

export function judge(page: ArticlePage, body: Element, text: string): Stop | undefined {
  const images = body.querySelectorAll('img, video, audio').length;
  const trusted = isTrusted(page);
  if (!text && !images) return { state: trusted || !textOf(page.document.body) ? 'empty' : 'not-article' };
  if (trusted) return undefined;
  if (text.length < MIN_CHARACTERS && images === 0) return { state: 'not-article' };
  if (!page.site && linkDensity(body) > MAX_LINK_DENSITY) return { state: 'not-article' };
  const prose = findAll(body, 'p, li, td, blockquote, dd, pre').filter((element) => PROSE.test(textOf(element)));
  return prose.length === 0 && text.length < 200 ? { state: 'not-article' } : undefined;
}
