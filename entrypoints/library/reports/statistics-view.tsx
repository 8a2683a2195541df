/** What the library holds and what of it was read: sums, months, accounts. */
import { useEffect, useState } from 'preact/hooks';
import type { Statistics } from '../../../lib/library/reports/statistics';
import { i18n } from '#i18n';
import { askSurvey } from './ask-survey';
import type { LibraryModel } from '../library-model';
import { MonthChart } from './month-chart';

const MOST_ACCOUNTS = 100;

export function StatisticsView({ model }: { model: LibraryModel }) {
  const [found, setFound] = useState<Statistics | undefined>(undefined);
  const head = model.head.value;
  useEffect(() => {
    askSurvey({ of: 'statistics' }).then(setFound, model.list.fail);
  }, [head]);
  if (model.list.problem.value !== undefined) {
    return (
      <p class="instead" role="alert">
        {model.list.problem.value}
      </p>
    );
  }
  if (!found) return <p class="instead waiting">{i18n.t('library.loading')}</p>;
  const number = (value: number) => value.toLocaleString(i18n.t('view.locale'));
  const sums = [
    [i18n.t('library.statistics.articles'), number(found.articles)],
    [i18n.t('library.statistics.characters'), number(found.characters)],
    [
      i18n.t('library.statistics.read'),
      i18n.t('library.statistics.readOf', [number(found.read), number(found.articles)]),
    ],
    [i18n.t('library.statistics.hours'), number(Math.round(found.readMinutes / 60))],
    [i18n.t('library.statistics.starred'), number(found.starred)],
  ] as const;
  return (
    <section class="statistics">
      <h2>{i18n.t('library.statistics.title')}</h2>
      <dl class="sums">
        {sums.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <MonthChart months={found.months} />
      <h3>{i18n.t('library.statistics.accounts')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('library.statistics.account')}</th>
            <th scope="col">{i18n.t('library.statistics.articles')}</th>
            <th scope="col">{i18n.t('library.statistics.read')}</th>
            <th scope="col">{i18n.t('library.statistics.characters')}</th>
          </tr>
        </thead>
        <tbody>
          {found.accounts.slice(0, MOST_ACCOUNTS).map(({ name, articles, read, characters }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(articles)}</td>
              <td>{number(read)}</td>
              <td>{number(characters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
