/** Notes on the whole article, written where they are listed. */
import { useRef } from 'preact/hooks';
import { Trash2 } from 'lucide';
import { i18n } from '#i18n';
import type { ArticleNote } from '../../notes/article-note';
import { Icon } from '../../ui/icon';
import { excerpt } from './excerpt';
import type { NotesModel } from './notes-model';

export function WholeNote({ notes, kept }: { notes: NotesModel; kept: readonly ArticleNote[] }) {
  const field = useRef<HTMLTextAreaElement>(null);

  async function add(): Promise<void> {
    if (!field.current) return;
    await notes.addWholeNote(field.current.value.trim());
    if (field.current) field.current.value = '';
  }

  return (
    <section class="whole">
      <h3>{i18n.t('view.notes.whole')}</h3>
      {kept.length > 0 && (
        <ul>
          {kept.map((note) => (
            <li key={note.id}>
              <p class="words">{note.comment}</p>
              <button
                type="button"
                class="quiet"
                title={i18n.t('view.notes.delete')}
                aria-label={i18n.t('view.notes.deleteThis', [excerpt(note.comment)])}
                onClick={() => void notes.remove(note.id)}
              >
                <Icon node={Trash2} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="write">
        <textarea
          ref={field}
          rows={2}
          placeholder={i18n.t('view.notes.placeholder')}
          aria-label={i18n.t('view.notes.whole')}
        />
        <button type="button" class="quiet" onClick={() => void add()}>
          {i18n.t('view.notes.addWhole')}
        </button>
      </div>
    </section>
  );
}
