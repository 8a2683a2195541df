/** One article in the list: a link to read it, a box to select it, a button to delete it. */
import { Trash2 } from 'lucide';
import { Icon } from '../../lib/ui/icon';
import { formatPublished } from '../../lib/view/format-published';
import { textLanguage } from '../../lib/view/text-language';
import { i18n } from '#i18n';
import type { LibraryModel, Row } from './library-model';
import { MarkedText } from './marked-text';

export function ArticleRow({ model, row, remove }: { model: LibraryModel; row: Row; remove(id: string): void }) {
  const { article, hit } = row;
  const { metadata } = article;
  const title = metadata.title ?? i18n.t('view.untitled');
  const chosen = model.selected.value.has(article.id);
  return (
    <li class={chosen ? 'row chosen' : 'row'} data-id={article.id}>
      <input
        type="checkbox"
        checked={chosen}
        aria-label={i18n.t('library.select', [title])}
        onChange={() => model.toggle(article.id)}
      />
      <a class="open" href={`#${article.id}`}>
        <span class="name" lang={textLanguage('original', metadata.script)}>
          <MarkedText text={title} ranges={hit?.fields.title} />
        </span>
        <Byline row={row} />
        {hit && (
          <span class="snippet" lang={textLanguage('original', metadata.script)}>
            {hit.snippet.start > 0 && '…'}
            <MarkedText text={hit.snippet.text} ranges={hit.snippet.hits} />
            {hit.snippet.cut && '…'}
          </span>
        )}
      </a>
      <time class="kept" dateTime={new Date(article.savedAt).toISOString()} title={savedOn(article.savedAt)}>
        {savedDay(article.savedAt)}
      </time>
      <button
        type="button"
        class="tool"
        title={i18n.t('library.delete')}
        aria-label={i18n.t('library.deleteOne', [title])}
        onClick={() => remove(article.id)}
      >
        <Icon node={Trash2} size={18} />
      </button>
    </li>
  );
}

function Byline({ row: { article, hit } }: { row: Row }) {
  const { source, author, published, site, readingMinutes } = article.metadata;
  return (
    <span class="byline">
      <span>{source ? <MarkedText text={source} ranges={hit?.fields.source} /> : site}</span>
      {author && author !== source && (
        <span>
          <MarkedText text={author} ranges={hit?.fields.author} />
        </span>
      )}
      {published && <span>{formatPublished(published.slice(0, 10))}</span>}
      <span>{i18n.t('library.minutes', [String(readingMinutes)])}</span>
    </span>
  );
}

function savedDay(savedAt: number): string {
  const date = new Date(savedAt);
  const sameYear = date.getFullYear() === new Date().getFullYear();
  const style: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric', ...(!sameYear && { year: 'numeric' }) };
  return new Intl.DateTimeFormat(i18n.t('view.locale'), style).format(date);
}

function savedOn(savedAt: number): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return i18n.t('library.savedOn', [new Intl.DateTimeFormat(i18n.t('view.locale'), style).format(savedAt)]);
}
