/** Gives tags to one article or thousands and takes them away, with the tags that are there already at hand. */
import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../lib/ui/icon';
import { countTags, type TagCount } from '../../../lib/library/list/count-tags';
import { i18n } from '#i18n';
import type { LibraryModel } from '../library-model';
import { TagField } from '../../../lib/ui/tag-field';

interface Props {
  model: LibraryModel;
  ids: readonly string[];
  close(): void;
}

export function TagEditor({ model, ids, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [tags, setTags] = useState<TagCount[]>([]);
  const head = model.head.value;
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    countTags(ids).then(setTags, model.list.fail);
  }, [head]);
  const known = model.facets.value?.ownTags ?? [];
  const onAll = tags.filter(({ count }) => count === ids.length).map(({ tag }) => tag);
  return (
    <dialog ref={dialog} class="dialog tag-editor" aria-labelledby="tags-heading" onClose={close}>
      <h2 id="tags-heading">{i18n.t('library.tags.of', ids.length)}</h2>
      <TagField
        open
        known={known.filter((tag) => !onAll.includes(tag))}
        onAdd={(tag) => void model.tag(ids, { add: [tag] })}
      />
      <ul class="given">
        {tags.map(({ tag, count }) => (
          <li key={tag} class="tag">
            {tag}
            {count < ids.length && <small>{i18n.t('library.tags.some', [String(count)])}</small>}
            <button
              type="button"
              aria-label={i18n.t('library.tags.remove', [tag])}
              title={i18n.t('library.tags.remove', [tag])}
              onClick={() => void model.tag(ids, { remove: [tag] })}
            >
              <Icon node={X} size={14} />
            </button>
          </li>
        ))}
        {tags.length === 0 && <li class="nothing">{i18n.t('library.tags.none')}</li>}
      </ul>
      <p class="actions">
        <button type="button" class="solid" onClick={() => dialog.current?.close()}>
          {i18n.t('library.tags.done')}
        </button>
      </p>
    </dialog>
  );
}
