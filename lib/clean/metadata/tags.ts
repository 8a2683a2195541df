/** Keywords that the page itself gives, as tags. */
import type { ArticlePage } from '../page';
import { meta } from '../sources';

const MAX_TAGS = 12;
const MAX_CHARACTERS = 20;

/** Pages that repeat their title or a slogan as keywords give none. */
export function tagsOf(page: ArticlePage): string[] {
  const listed = [...page.document.querySelectorAll('meta[property="article:tag"]')].map(
    (element) => element.getAttribute('content') ?? '',
  );
  const words = (listed.length ? listed : (meta('keywords').read(page) ?? '').split(/[,，;；、|\s]+/)).map((word) =>
    word.trim(),
  );
  const title = page.metadata.title ?? '';
  return [...new Set(words)]
    .filter((word) => word && word.length <= MAX_CHARACTERS && word !== title)
    .slice(0, MAX_TAGS);
}
