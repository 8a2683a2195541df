/** The person's tags, with a field for more. */
import { X } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/icon';
import { TagField } from '../../lib/ui/tag-field';
import type { TagsModel } from './tags-model';

interface Props {
  model: TagsModel;
  /** What the browser refused to write. */
  failed(): void;
}

export function TagsLine({ model, failed }: Props) {
  const tags = model.tags.value;
  return (
    <section class="tags" aria-label={i18n.t('library.filter.tags')}>
      {tags.length > 0 && (
        <ul class="given">
          {tags.map((tag) => (
            <li key={tag}>
              {tag}
              <button
                type="button"
                class="quiet"
                aria-label={i18n.t('library.tags.remove', [tag])}
                title={i18n.t('library.tags.remove', [tag])}
                onClick={() => void model.remove(tag).catch(failed)}
              >
                <Icon node={X} size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TagField
        known={model.known.value.filter((tag) => !tags.includes(tag))}
        onAdd={(tag) => void model.add(tag).catch(failed)}
      />
    </section>
  );
}
