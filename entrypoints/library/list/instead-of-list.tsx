/** In place of the list, what to do: nothing is saved yet, nothing is found, filters leave nothing, or nothing could be read. */
import { BookOpenText, FilterX, SearchX } from 'lucide';
import { Icon } from '../../../lib/ui/icon';
import { countFilters, NO_FILTER } from '../../../lib/library/list/list-address';
import { i18n } from '#i18n';
import type { LibraryModel } from '../library-model';

export function InsteadOfList({ model }: { model: LibraryModel }) {
  const { state, list } = model;
  if (list.problem.value !== undefined) {
    return (
      <div class="instead" role="alert">
        <p>{list.problem.value}</p>
        <button type="button" class="solid" onClick={() => void model.reload()}>
          {i18n.t('library.error.retry')}
        </button>
      </div>
    );
  }
  if (list.loading.value || model.total.value === undefined) {
    return <p class="instead waiting">{i18n.t('library.loading')}</p>;
  }
  if (model.total.value === 0) {
    return (
      <div class="instead">
        <Icon node={BookOpenText} size={44} />
        <h2>{i18n.t('library.empty.title')}</h2>
        <p>{i18n.t('library.empty.text')}</p>
      </div>
    );
  }
  const { query, filter } = state.address.value;
  if (countFilters(filter) > 0 || (state.isSearching.value && filter.view !== 'all')) {
    return (
      <div class="instead">
        <Icon node={FilterX} size={44} />
        <h2>{i18n.t('library.nothingPasses.title')}</h2>
        <p>{i18n.t('library.nothingPasses.text')}</p>
        <button type="button" class="solid" onClick={() => state.change({ filter: NO_FILTER, query: '' })}>
          {i18n.t('library.nothingPasses.clear')}
        </button>
      </div>
    );
  }
  if (state.isSearching.value) {
    return (
      <div class="instead">
        <Icon node={SearchX} size={44} />
        <h2>{i18n.t('library.nothingFound.title', [query.trim()])}</h2>
        <p>{i18n.t('library.nothingFound.text')}</p>
      </div>
    );
  }
  return (
    <div class="instead">
      <Icon node={BookOpenText} size={44} />
      <p>{i18n.t(`library.viewEmpty.${filter.view}`)}</p>
    </div>
  );
}
