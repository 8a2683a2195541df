/** The side of the page: which list, and by which account, site, tag and day it is narrowed. */
import { Archive, ChartColumn, Copy, Inbox, Library, Star, type IconNode } from 'lucide';
import { LIST_VIEWS, type ListView } from '../../../lib/library/list/list-question';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import { DayRange } from './day-range';
import { FacetList } from './facet-list';
import type { LibraryModel } from '../library-model';

const ICONS: Record<ListView, IconNode> = { all: Library, unread: Inbox, starred: Star, archived: Archive };

const REPORTS: Record<'statistics' | 'duplicates', IconNode> = { statistics: ChartColumn, duplicates: Copy };

export function FilterPanel({ model }: { model: LibraryModel }) {
  const { state, facets } = model;
  const { filter, page } = state.address.value;
  const { accounts = [], sites = [], tags = [] } = facets.value ?? {};
  const toggle = (name: 'account' | 'site', value: string) => {
    const { [name]: current, ...others } = filter;
    state.change({ page: 'list', filter: current === value ? others : { ...others, [name]: value } });
  };
  return (
    <>
      <nav class="views" aria-label={i18n.t('library.views.label')}>
        {LIST_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={page === 'list' && view === filter.view ? 'page' : undefined}
            onClick={() => state.change({ page: 'list', filter: { ...filter, view } })}
          >
            <Icon node={ICONS[view]} size={18} />
            {i18n.t(`library.views.${view}`)}
          </button>
        ))}
      </nav>
      <nav class="views reports" aria-label={i18n.t('library.statistics.title')}>
        {(['statistics', 'duplicates'] as const).map((name) => (
          <button
            key={name}
            type="button"
            aria-current={page === name ? 'page' : undefined}
            onClick={() => state.change({ page: name })}
          >
            <Icon node={REPORTS[name]} size={18} />
            {i18n.t(`library.${name}.title`)}
          </button>
        ))}
      </nav>
      <FacetList
        heading={i18n.t('library.filter.tags')}
        facets={tags}
        chosen={filter.tags}
        onToggle={(tag) =>
          state.change({
            page: 'list',
            filter: {
              ...filter,
              tags: filter.tags.includes(tag) ? filter.tags.filter((each) => each !== tag) : [...filter.tags, tag],
            },
          })
        }
      />
      <FacetList
        heading={i18n.t('library.filter.accounts')}
        facets={accounts}
        chosen={filter.account === undefined ? [] : [filter.account]}
        onToggle={(name) => toggle('account', name)}
      />
      <FacetList
        heading={i18n.t('library.filter.sites')}
        facets={sites}
        chosen={filter.site === undefined ? [] : [filter.site]}
        onToggle={(name) => toggle('site', name)}
      />
      <DayRange filter={filter} onChange={(next) => state.change({ page: 'list', filter: next })} />
    </>
  );
}
