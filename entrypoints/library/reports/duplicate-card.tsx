/** Copies of one article: the one to keep is chosen already, and can be another. */
import { useId, useState } from 'preact/hooks';
import type { DuplicateGroup } from '../../../lib/library/reports/find-duplicates';
import { i18n } from '#i18n';

interface Props {
  group: DuplicateGroup;
  articles: ReadonlyMap<string, { title: string; address: string; savedAt: number; characters: number }>;
  onMerge(keep: string): void;
}

export function DuplicateCard({ group, articles, onMerge }: Props) {
  const name = useId();
  const [keep, setKeep] = useState(group.ids[0] ?? '');
  const day = new Intl.DateTimeFormat(i18n.t('view.locale'), { dateStyle: 'medium' });
  return (
    <fieldset class="card">
      <legend>{i18n.t(`library.duplicates.kind.${group.kind}`)}</legend>
      {group.ids.map((id) => {
        const article = articles.get(id);
        return (
          article && (
            <div key={id} class="copy">
              <input
                type="radio"
                id={`${name}-${id}`}
                name={name}
                checked={id === keep}
                aria-label={`${i18n.t('library.duplicates.keep')}: ${article.title}`}
                onChange={() => setKeep(id)}
              />
              <label for={`${name}-${id}`}>
                <a href={`#${id}`}>{article.title}</a>
                <small>
                  {`${day.format(article.savedAt)} · ${i18n.t('popup.characters', article.characters, [article.characters.toLocaleString()])} · ${article.address}`}
                </small>
              </label>
            </div>
          )
        );
      })}
      <button type="button" class="quiet" title={i18n.t('library.duplicates.hint')} onClick={() => onMerge(keep)}>
        {i18n.t('library.duplicates.merge')}
      </button>
    </fieldset>
  );
}
