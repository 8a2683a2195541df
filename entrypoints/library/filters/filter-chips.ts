/** Each filter that is set, in words, with what is left without it. */
import type { ListFilter } from '../../../lib/library/list/list-question';
import { i18n } from '#i18n';

export interface FilterChip {
  label: string;
  without: ListFilter;
}

export function filterChips(filter: ListFilter): FilterChip[] {
  const { account, site, from, to, tags, ...view } = filter;
  const names = { ...(account !== undefined && { account }), ...(site !== undefined && { site }) };
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const chips: FilterChip[] = [];
  if (account !== undefined) {
    chips.push({ label: account, without: { ...view, ...days, tags, ...(site !== undefined && { site }) } });
  }
  if (site !== undefined) {
    chips.push({ label: site, without: { ...view, ...days, tags, ...(account !== undefined && { account }) } });
  }
  for (const tag of tags) {
    chips.push({ label: `#${tag}`, without: { ...filter, tags: tags.filter((each) => each !== tag) } });
  }
  if (from !== undefined || to !== undefined) {
    chips.push({ label: daysInWords(from, to), without: { ...view, ...names, tags } });
  }
  return chips;
}

function daysInWords(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `${from} – ${to}`;
  return from === undefined ? i18n.t('library.filter.until', [to ?? '']) : i18n.t('library.filter.since', [from]);
}
