/** One article in the list: a link to read it, a box to select it, and what can be done with it. */
import { useCallback, useMemo } from 'preact/hooks';
import { Archive, Star } from 'lucide';
import { Icon } from '../../../lib/ui/icon';
import { textLanguage } from '../../../lib/view/reading/text-language';
import { i18n } from '#i18n';
import type { LibraryModel } from '../library-model';
import { MarkedText } from './marked-text';
import { RowActions } from './row-actions';
import { RowByline } from './row-byline';
import type { Row } from './row-store';
import { savedDay, savedOn } from './saved-at';

interface Props {
  id: string;
  model: LibraryModel;
  /** Absent until it is read. */
  row: Row | undefined;
  index: number;
  /** Rows of the whole list, -1 while that is not known. */
  total: number;
  /** In pixels from the top of the list. */
  top: number;
  isActive: boolean;
  isChosen: boolean;
  measure(element: HTMLElement | null): void;
  remove(ids: string[]): void;
  editTags(ids: string[]): void;
}

export function ArticleRow(props: Props) {
  const { model, row, index, total, top, isActive, isChosen, id } = props;
  // The same content is the same object: a scroll moves rows without looking into them.
  const content = useMemo(() => row && <RowContent {...props} row={row} />, [row, isActive, isChosen, index]);
  // What is not read yet has no height of its own.
  const isRead = row !== undefined;
  const place = useCallback((element: HTMLElement | null) => (isRead ? props.measure(element) : undefined), [isRead]);
  const state = [isChosen && 'chosen', row?.article.unread === 1 && 'unread'].filter(Boolean).join(' ');
  return (
    <li
      ref={place}
      class={`row ${state}`}
      style={{ transform: `translateY(${top}px)` }}
      data-id={id}
      data-index={index}
      data-active={isActive || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
      onFocusIn={() => !isActive && model.selection.activate(index)}
    >
      {content}
    </li>
  );
}

function RowContent({ id, model, row, index, isActive, isChosen, remove, editTags }: Props & { row: Row }) {
  const { article, hit } = row;
  const { metadata } = article;
  const title = metadata.title ?? i18n.t('view.untitled');
  const lang = textLanguage('original', metadata);
  const tabIndex = isActive ? 0 : -1;
  return (
    <>
      <input
        type="checkbox"
        checked={isChosen}
        tabIndex={tabIndex}
        aria-label={i18n.t('library.select', [title])}
        onClick={(event) => {
          if (event.shiftKey) model.selection.selectTo(index);
          else model.selection.toggle(id);
        }}
      />
      <div class="content">
        <a class="open" href={`#${id}`} tabIndex={tabIndex} draggable={false}>
          <span class="name" lang={lang}>
            <MarkedText text={title} ranges={hit?.fields.title} />
          </span>
          <RowByline row={row} />
          {hit && (
            <span class="snippet" lang={lang}>
              {hit.snippet.start > 0 && '…'}
              <MarkedText text={hit.snippet.text} ranges={hit.snippet.hits} />
              {hit.snippet.cut && '…'}
            </span>
          )}
        </a>
        {article.tags.length > 0 && (
          <span class="tags">
            {article.tags.map((tag) => (
              <button
                key={tag}
                type="button"
                class="tag"
                tabIndex={tabIndex}
                onClick={() => model.state.filterBy({ tags: [...model.state.address.value.filter.tags, tag] })}
              >
                {tag}
              </button>
            ))}
          </span>
        )}
      </div>
      <span class="kept">
        {article.archived === 1 && (
          <span class="sign" title={i18n.t('library.inArchive')}>
            <Icon node={Archive} size={15} />
          </span>
        )}
        {article.starred === 1 && (
          <span class="sign star" title={i18n.t('library.views.starred')}>
            <Icon node={Star} size={15} />
          </span>
        )}
        <time dateTime={new Date(article.savedAt).toISOString()} title={savedOn(article.savedAt)}>
          {savedDay(article.savedAt)}
        </time>
      </span>
      <RowActions
        article={article}
        title={title}
        tabIndex={tabIndex}
        model={model}
        remove={remove}
        editTags={editTags}
      />
    </>
  );
}
