/** The list, or in its place what to do: when nothing is saved, nothing is found, or nothing could be read. */
import { BookOpenText, SearchX } from 'lucide';
import { Icon } from '../../lib/ui/icon';
import { i18n } from '#i18n';
import { ArticleRow } from './article-row';
import type { LibraryModel } from './library-model';
import { ListFoot } from './list-foot';

export function ArticleList({ model, remove }: { model: LibraryModel; remove(ids: string[]): void }) {
  const words = model.query.value.trim();
  if (model.problem.value !== undefined) {
    return (
      <div class="instead" role="alert">
        <p>{model.problem.value}</p>
        <button type="button" class="solid" onClick={() => void model.reload()}>
          {i18n.t('library.error.retry')}
        </button>
      </div>
    );
  }
  if (model.rows.value.length === 0) {
    if (model.loading.value || model.total.value === undefined)
      return <p class="instead waiting">{i18n.t('library.loading')}</p>;
    return words ? (
      <div class="instead">
        <Icon node={SearchX} size={44} />
        <h2>{i18n.t('library.nothingFound.title', [words])}</h2>
        <p>{i18n.t('library.nothingFound.text')}</p>
      </div>
    ) : (
      <div class="instead">
        <Icon node={BookOpenText} size={44} />
        <h2>{i18n.t('library.empty.title')}</h2>
        <p>{i18n.t('library.empty.text')}</p>
      </div>
    );
  }
  return (
    <>
      <ul class={model.selected.value.size > 0 ? 'list selecting' : 'list'}>
        {model.rows.value.map((row) => (
          <ArticleRow key={row.article.id} model={model} row={row} remove={(id) => remove([id])} />
        ))}
      </ul>
      <ListFoot model={model} />
    </>
  );
}
