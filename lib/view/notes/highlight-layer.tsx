/**
 * Paints highlights over the text. Not by `CSS.highlights`: its ranges are there for every script of the page, and lead
 * into the closed shadow root. Not by elements in the text either: the text stays as it is, for conversion and cleaning.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MessageSquareText } from 'lucide';
import { i18n } from '#i18n';
import { noteColour } from '../../notes/note-colours';
import { Icon } from '../../ui/icon';
import { excerpt } from './excerpt';
import type { Box } from './lines-of';
import type { NotesModel } from './notes-model';
import { linesIn, noteAt, paintNotes, type PaintedNote } from './paint-notes';
import { watchLayout } from './watch-layout';

export function HighlightLayer({ notes }: { notes: NotesModel }) {
  const layer = useRef<HTMLDivElement>(null);
  const [painted, setPainted] = useState<PaintedNote[]>([]);
  const last = useRef(painted);
  last.current = painted;

  useLayoutEffect(() => {
    const now = layer.current ? paintNotes(notes, layer.current) : [];
    // Most articles have none: they are not rendered a second time for it.
    setPainted((before) => (now.length === 0 && before.length === 0 ? before : now));
  }, [notes.placed.value, notes.body.value, notes.layout.value]);
  const chosen = notes.byKeys.value ? notes.selected.value : undefined;

  useLayoutEffect(() => {
    const body = layer.current?.parentElement?.querySelector('.body');
    if (!body) return undefined;
    const onClick = (event: Event): void => openUnder(event as MouseEvent);
    body.addEventListener('click', onClick);
    const stopWatching = watchLayout(body, () => notes.layout.value++);
    return () => {
      body.removeEventListener('click', onClick);
      stopWatching();
    };
  }, []);

  function openUnder({ target, clientX, clientY, defaultPrevented }: MouseEvent): void {
    if (defaultPrevented || notes.selected.value || !(target instanceof Element) || !layer.current) return;
    if (target.closest('a, button, summary, audio, video, .tidying')) return;
    const origin = layer.current.getBoundingClientRect();
    const note = noteAt(last.current, clientX - origin.left, clientY - origin.top);
    if (note) notes.openId.value = note.id;
  }

  return (
    <div class="highlights" ref={layer} translate={false}>
      {chosen && layer.current && <Chosen lines={linesIn(layer.current, chosen, notes)} />}
      {painted.map((each) => (
        <Highlight key={each.note.id} painted={each} notes={notes} />
      ))}
    </div>
  );
}

function Highlight({ painted: { note, lines }, notes }: { painted: PaintedNote; notes: NotesModel }) {
  const isMeant = notes.openId.value === note.id || notes.shownId.value === note.id;
  const last = lines.at(-1);
  const words = excerpt(note.anchor?.exact ?? '');
  return (
    <>
      {lines.map((line, at) => (
        <div
          key={at}
          aria-hidden="true"
          class={`highlight note-${noteColour(note.colour)} ${isMeant ? 'meant' : ''}`}
          style={styleOf(line)}
        />
      ))}
      {last && notes.pending.value?.id !== note.id && (
        <button
          type="button"
          class={`note-handle ${note.comment ? 'has-note' : ''}`}
          style={`left:${last.right}px;top:${last.top}px`}
          aria-haspopup="dialog"
          aria-label={i18n.t('view.notes.open', [
            i18n.t(`view.notes.colour.${noteColour(note.colour)}`),
            words,
            note.comment,
          ])}
          onClick={() => (notes.openId.value = note.id)}
        >
          <Icon node={MessageSquareText} size={14} />
        </button>
      )}
    </>
  );
}

/** What was chosen by keys, until it is highlighted. */
function Chosen({ lines }: { lines: readonly Box[] }) {
  return lines.map((line, at) => <div key={at} aria-hidden="true" class="highlight chosen" style={styleOf(line)} />);
}

function styleOf({ left, top, right, bottom }: Box): string {
  return `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
}
