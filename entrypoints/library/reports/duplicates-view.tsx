/** Articles that are in the library more than once: which to keep, and the rest merged into it. */
import { useEffect, useState } from 'preact/hooks';
import { library } from '../../../lib/library/store/database';
import type { DuplicateGroup } from '../../../lib/library/reports/find-duplicates';
import { i18n } from '#i18n';
import { askSurvey } from './ask-survey';
import { DuplicateCard } from './duplicate-card';
import type { LibraryModel } from '../library-model';

/** Cards in the page: whoever has more sees the next when these are merged. */
const MOST = 100;

export function DuplicatesView({ model }: { model: LibraryModel }) {
  const [groups, setGroups] = useState<DuplicateGroup[] | undefined>(undefined);
  const [articles, setArticles] = useState<
    ReadonlyMap<string, { title: string; address: string; savedAt: number; characters: number }>
  >(new Map());
  const head = model.head.value;
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const found = await askSurvey({ of: 'duplicates' });
      const records = await library().articles.bulkGet(found.slice(0, MOST).flatMap(({ ids }) => ids));
      if (isOver) return;
      setArticles(
        new Map(
          records.flatMap((record) => {
            if (!record) return [];
            const { title = i18n.t('view.untitled'), url, characters } = record.metadata;
            return [[record.id, { title, address: url, savedAt: record.savedAt, characters }]];
          }),
        ),
      );
      setGroups(found);
    };
    read().catch(model.list.fail);
    return () => (isOver = true);
  }, [head]);
  if (!groups) return <p class="instead waiting">{i18n.t('library.loading')}</p>;
  const same = groups.filter(({ kind }) => kind === 'same');
  return (
    <section class="duplicates">
      <h2>{i18n.t('library.duplicates.title')}</h2>
      <p class="note">{i18n.t('library.duplicates.intro')}</p>
      <p class="found" role="status">
        {i18n.t('library.duplicates.count', groups.length)}
        {same.length > 1 && (
          <button type="button" class="quiet" onClick={() => void model.merge(same.map(({ ids }) => ids))}>
            {i18n.t('library.duplicates.mergeAll')}
          </button>
        )}
      </p>
      {groups.slice(0, MOST).map((group) => (
        <DuplicateCard
          key={group.ids.join()}
          group={group}
          articles={articles}
          onMerge={(keep) => void model.merge([[keep, ...group.ids.filter((id) => id !== keep)]])}
        />
      ))}
    </section>
  );
}
