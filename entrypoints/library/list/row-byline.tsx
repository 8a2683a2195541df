/** The line under a title: from whom, of when, how long, and how far it was read. */
import { formatPublished } from '../../../lib/view/article/format-published';
import { i18n } from '#i18n';
import { MarkedText } from './marked-text';
import type { Row } from './row-store';

export function RowByline({ row: { article, hit } }: { row: Row }) {
  const { source, author, published, site, readingMinutes } = article.metadata;
  const share = Math.round((article.position?.share ?? 0) * 100);
  return (
    <span class="byline dotted">
      <span>{source ? <MarkedText text={source} ranges={hit?.fields.source} /> : site}</span>
      {author && author !== source && (
        <span>
          <MarkedText text={author} ranges={hit?.fields.author} />
        </span>
      )}
      {published && <span>{formatPublished(published.slice(0, 10))}</span>}
      <span>{i18n.t('library.minutes', [String(readingMinutes)])}</span>
      {share > 0 && share < 100 && <span class="share">{i18n.t('library.readShare', [String(share)])}</span>}
    </span>
  );
}
