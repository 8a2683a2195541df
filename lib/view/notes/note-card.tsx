/** One highlight, opened: its note, its colour, and the way to be rid of it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Check, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { noteColour } from '../../notes/note-colours';
import { Icon } from '../../ui/icon';
import { ColourButtons } from './colour-buttons';
import { excerpt } from './excerpt';
import { linesOf } from './lines-of';
import type { NotesModel, PlacedNote } from './notes-model';
import { usePlace } from './use-place';

export function NoteCard({ notes }: { notes: NotesModel }) {
  const open = notes.placed.value.find(({ note }) => note.id === notes.openId.value);
  return open && <Card key={open.note.id} notes={notes} open={open} />;
}

function Card({ notes, open: { note, place } }: { notes: NotesModel; open: PlacedNote }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { body, realign, layout } = notes;
  const { ref, frame } = usePlace(
    () => (place && body.value ? linesOf(body.value, place, realign) : []),
    [note.id, layout.value],
  );
  const close = () => (notes.openId.value = undefined);

  useLayoutEffect(() => {
    const root = ref.current?.getRootNode() as ShadowRoot;
    const before = root.activeElement;
    const onPress = ({ target }: Event): void => {
      if (target instanceof Node && !ref.current?.contains(target)) close();
    };
    field.current?.focus({ preventScroll: true });
    root.addEventListener('pointerdown', onPress, { capture: true });
    const { ownerDocument } = root;
    // The tab may be closed with the card open.
    ownerDocument.addEventListener('visibilitychange', keepWords);
    return () => {
      ownerDocument.removeEventListener('visibilitychange', keepWords);
      root.removeEventListener('pointerdown', onPress, { capture: true });
      keepWords();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  function keepWords(): void {
    const comment = field.current?.value.trim();
    const now = notes.placed.value.find((each) => each.note.id === note.id)?.note;
    if (comment !== undefined && now && comment !== now.comment) void notes.change(note.id, { comment });
  }

  return (
    <div {...frame} translate={false}>
      <div
        class="note-card"
        ref={ref}
        role="dialog"
        aria-label={i18n.t('view.notes.card', [excerpt(note.anchor?.exact ?? '')])}
      >
        <textarea
          ref={field}
          rows={3}
          defaultValue={note.comment}
          placeholder={i18n.t('view.notes.placeholder')}
          aria-label={i18n.t('view.notes.words')}
          onChange={keepWords}
        />
        <div class="note-card-row">
          <ColourButtons
            chosen={noteColour(note.colour)}
            choose={(colour) => {
              notes.colour.value = colour;
              void notes.change(note.id, { colour });
            }}
          />
          <span class="space" />
          <button
            type="button"
            class="tool"
            title={i18n.t('view.notes.delete')}
            aria-label={i18n.t('view.notes.delete')}
            onClick={() => void notes.remove(note.id)}
          >
            <Icon node={Trash2} />
          </button>
          <button
            type="button"
            class="tool"
            title={i18n.t('view.notes.done')}
            aria-label={i18n.t('view.notes.done')}
            onClick={close}
          >
            <Icon node={Check} />
          </button>
        </div>
      </div>
    </div>
  );
}
