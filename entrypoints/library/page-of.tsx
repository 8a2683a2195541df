/** The middle of the page: the list, or one of the reports about the library. */
import type { RefObject } from 'preact';
import { ListFilter } from 'lucide';
import { Icon } from '../../lib/ui/icon';
import { i18n } from '#i18n';
import { ArticleList, type ListHandle } from './list/article-list';
import { DuplicatesView } from './reports/duplicates-view';
import type { LibraryModel } from './library-model';
import { ListHead } from './list/list-head';
import { SelectionBar } from './list/selection-bar';
import { StatisticsView } from './reports/statistics-view';

interface Props {
  model: LibraryModel;
  list: RefObject<ListHandle | null>;
  remove(ids: string[]): void;
  editTags(ids: string[]): void;
  openFilters(): void;
}

export function PageOf({ model, list, remove, editTags, openFilters }: Props) {
  const { page } = model.state.address.value;
  if (page !== 'list') {
    return (
      <>
        <button type="button" class="tool filters-button" onClick={openFilters}>
          <Icon node={ListFilter} size={18} />
          {i18n.t('library.filter.open')}
        </button>
        {page === 'statistics' ? <StatisticsView model={model} /> : <DuplicatesView model={model} />}
      </>
    );
  }
  return (
    <>
      {model.selection.selected.value.size > 0 ? (
        <SelectionBar model={model} remove={remove} editTags={editTags} />
      ) : (
        <ListHead model={model} openFilters={openFilters} />
      )}
      {model.indexing.value && (
        <p class="indexing">
          {i18n.t('library.indexing', [`${model.indexing.value.done}`, `${model.indexing.value.total}`])}
        </p>
      )}
      <ArticleList model={model} handle={list} remove={remove} editTags={editTags} />
    </>
  );
}
