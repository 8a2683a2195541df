/** All highlights and notes of the article: those in the text, those on the whole of it, and those that no longer fit. */
import { useRef } from 'preact/hooks';
import { Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { noteColour } from '../../notes/note-colours';
import { Icon } from '../../ui/icon';
import { PanelHeader } from '../panel-header';
import { excerpt } from './excerpt';
import type { NotesModel, PlacedNote } from './notes-model';
import { showPlace } from './show-place';
import { WholeNote } from './whole-note';

/** Enough to know a quote in the list. */
const QUOTE_LENGTH = 120;

export function NotesPanel({ notes, root }: { notes: NotesModel; root: ShadowRoot }) {
  const all = notes.placed.value.filter(({ note }) => note.id !== notes.pending.value?.id);
  const inText = all.filter(({ place }) => place);
  const lost = all.filter(({ note, place }) => note.anchor && !place);
  const onWhole = all.filter(({ note }) => !note.anchor);
  return (
    <aside class="panel notes-panel" translate={false} aria-labelledby="notes-title">
      <PanelHeader
        id="notes-title"
        title={i18n.t('view.notes.title', all.length)}
        hide={i18n.t('view.notes.hide')}
        shut={() => (notes.panelOpen.value = false)}
      />
      <p class="hint">{i18n.t('view.notes.hint', notes.keyNames.value)}</p>
      <WholeNote notes={notes} kept={onWhole.map(({ note }) => note)} />
      {inText.length > 0 && (
        <section>
          <h3>{i18n.t('view.notes.inText')}</h3>
          <ul>
            {inText.map((each) => (
              <Entry key={each.note.id} notes={notes} entry={each} show={() => showPlace(notes, each, root)} />
            ))}
          </ul>
        </section>
      )}
      {lost.length > 0 && (
        <section class="lost">
          <h3>{i18n.t('view.notes.lost', lost.length)}</h3>
          <p class="hint">{i18n.t('view.notes.lostHint')}</p>
          <ul>
            {lost.map((each) => (
              <Entry key={each.note.id} notes={notes} entry={each} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function Entry({ notes, entry: { note }, show }: { notes: NotesModel; entry: PlacedNote; show?: () => void }) {
  const field = useRef<HTMLLIElement>(null);
  const words = excerpt(note.anchor?.exact ?? '', QUOTE_LENGTH);
  return (
    <li ref={field}>
      <div class="note-entry">
        {show ? (
          <button type="button" class="quote" aria-label={i18n.t('view.notes.show', [words])} onClick={show}>
            <span class={`marker line note-${noteColour(note.colour)}`}>{words}</span>
          </button>
        ) : (
          <p class="quote">{words}</p>
        )}
        {note.comment && <p class="words">{note.comment}</p>}
      </div>
      <button
        type="button"
        class="quiet"
        title={i18n.t('view.notes.delete')}
        aria-label={i18n.t('view.notes.deleteThis', [excerpt(words)])}
        onClick={() => void notes.remove(note.id)}
      >
        <Icon node={Trash2} />
      </button>
    </li>
  );
}
