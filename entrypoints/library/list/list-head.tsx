/** Over the list: how many there are, by what they are narrowed, and in which order they stand. */
import { ArrowDownNarrowWide, ArrowUpNarrowWide, ListFilter as FilterIcon, X } from 'lucide';
import { LIST_SORTS } from '../../../lib/library/list/list-question';
import { usualOrder } from '../../../lib/library/list/list-address';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import { filterChips } from '../filters/filter-chips';
import type { LibraryModel } from '../library-model';

export function ListHead({ model, openFilters }: { model: LibraryModel; openFilters(): void }) {
  const { state, list } = model;
  if (model.total.value === 0) return undefined;
  const order = state.order.value;
  return (
    <div class="list-head">
      <button type="button" class="tool filters-button" onClick={openFilters}>
        <Icon node={FilterIcon} size={18} />
        {i18n.t('library.filter.open')}
      </button>
      <p class="tally" role="status">
        {tallyOf(model)}
      </p>
      <ul class="chips" aria-label={i18n.t('library.filter.label')}>
        {filterChips(state.address.value.filter).map(({ label, without }) => (
          <li key={label}>
            <button
              type="button"
              class="chip"
              aria-label={i18n.t('library.filter.remove', [label])}
              onClick={() => state.change({ filter: without })}
            >
              {label}
              <Icon node={X} size={14} />
            </button>
          </li>
        ))}
      </ul>
      <span class="space" />
      <label class="sort">
        <span>{i18n.t('library.sort.label')}</span>
        <select
          aria-label={i18n.t('library.sort.label')}
          value={order?.sort ?? 'relevance'}
          onChange={({ currentTarget: { value } }) => {
            const sort = LIST_SORTS.find((each) => each === value);
            state.change({ order: sort && usualOrder(sort) });
          }}
        >
          {state.hasWords.value && <option value="relevance">{i18n.t('library.sort.relevance')}</option>}
          {LIST_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {i18n.t(`library.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      {order && (
        <button
          type="button"
          class="tool"
          title={i18n.t('library.sort.reverse')}
          aria-label={i18n.t('library.sort.reverse')}
          aria-pressed={order.descending !== usualOrder(order.sort).descending}
          onClick={() => state.change({ order: { ...order, descending: !order.descending } })}
        >
          <Icon node={order.descending ? ArrowDownNarrowWide : ArrowUpNarrowWide} size={18} />
        </button>
      )}
      {list.loading.value && !list.isWhole.value && <span class="busy" aria-hidden="true" />}
    </div>
  );
}

function tallyOf({ state, list }: LibraryModel): string {
  if (!list.isWhole.value) return '';
  const count = list.ids.value.length;
  return state.isSearching.value ? i18n.t('library.found', count) : i18n.t('library.count', count);
}
