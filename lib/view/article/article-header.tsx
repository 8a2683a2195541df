/** Headline and byline: who wrote it, where, when, and how long it takes. */
import { i18n } from '#i18n';
import type { Metadata } from '../../clean/types';
import { formatCount } from './format-count';
import { formatPublished } from './format-published';

export function ArticleHeader({ metadata }: { metadata: Metadata }) {
  const { source, author, published } = metadata;
  const language = i18n.t('view.locale');
  return (
    <header class="head">
      <h1 class="title">{metadata.title ?? i18n.t('view.untitled')}</h1>
      <p class="byline dotted">
        {source && <span>{source}</span>}
        {author && author !== source && <span>{author}</span>}
        {published && (
          <time translate={false} lang={language} dateTime={published}>
            {formatPublished(published)}
          </time>
        )}
        <span translate={false} lang={language}>
          {i18n.t('view.length', [formatCount(metadata.characters), String(metadata.readingMinutes)])}
        </span>
        <a
          class="address"
          translate={false}
          href={metadata.url}
          target="_blank"
          rel="noopener noreferrer"
          title={i18n.t('view.openOriginal')}
        >
          {metadata.site}
        </a>
      </p>
      <p class="printed" translate={false}>
        {metadata.url}
      </p>
    </header>
  );
}
