/** From which day to which articles were published. */
import { useId } from 'preact/hooks';
import type { ListFilter } from '../../../lib/library/list/list-question';
import { i18n } from '#i18n';

interface Props {
  filter: ListFilter;
  onChange(filter: ListFilter): void;
}

export function DayRange({ filter, onChange }: Props) {
  const id = useId();
  const set = (name: 'from' | 'to', day: string) => {
    const { [name]: _before, ...others } = filter;
    onChange(day ? { ...others, [name]: day } : others);
  };
  return (
    <section class="facet" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('library.filter.dates')}</h2>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} class="day">
          <span>{i18n.t(`library.filter.${name}`)}</span>
          <input
            type="date"
            value={filter[name] ?? ''}
            min={name === 'to' ? filter.from : undefined}
            max={name === 'from' ? filter.to : undefined}
            onChange={({ currentTarget }) => set(name, currentTarget.value)}
          />
        </label>
      ))}
    </section>
  );
}
