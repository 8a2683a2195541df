/** What can be done with the selected text; and, for a highlight in an article that is not kept, the offer to keep both. */
import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Copy, MessageSquarePlus } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import { writeClipboard } from '../../ui/write-clipboard';
import { ColourButtons } from './colour-buttons';
import { excerpt } from './excerpt';
import { linesOf, type Box } from './lines-of';
import type { NotesModel } from './notes-model';
import { clearSelection, readSelection, wordsSelected } from './read-selection';
import { usePlace } from './use-place';
import { watchSelection } from './watch-selection';

/** Of what was chosen by keys, for screen readers. In characters. */
const SPOKEN_LENGTH = 200;

interface SelectionBarProps {
  notes: NotesModel;
  root: ShadowRoot;
  tell(kind: 'info' | 'error', text: string): void;
}

export function SelectionBar({ notes, root, tell }: SelectionBarProps) {
  useLayoutEffect(
    () =>
      watchSelection(root, (range) => {
        // Nothing selected says nothing about what was chosen by keys.
        if (range || !notes.byKeys.value) notes.select(range && notes.body.value?.placeOf(range, notes.realign));
      }),
    [],
  );
  const wasSelected = useRef(false);
  useSignalEffect(() => {
    const isSelected = notes.selected.value !== undefined;
    // What was highlighted is no longer selected.
    if (wasSelected.current && !isSelected && readSelection(root)) clearSelection(root);
    wasSelected.current = isSelected;
  });
  const { selected, pending } = notes;
  if (!selected.value && !pending.value) return undefined;
  return <Bar notes={notes} copy={() => void copySelected(notes, root, tell)} />;
}

function Bar({ notes, copy }: { notes: NotesModel; copy(): void }) {
  const { ref, frame } = usePlace(
    () => barLines(notes),
    [notes.selected.value, notes.pending.value, notes.layout.value],
  );
  const isOffer = notes.pending.value !== undefined;
  return (
    // Pressing a button leaves the selection as it is.
    <div {...frame} translate={false} onMouseDown={(event) => event.preventDefault()}>
      <div class="note-bar" ref={ref} role={isOffer ? 'alertdialog' : 'toolbar'} aria-label={i18n.t('view.notes.bar')}>
        {isOffer ? <KeepOffer notes={notes} /> : <Choices notes={notes} copy={copy} />}
      </div>
    </div>
  );
}

function barLines({ selected, pending, placed, body, realign }: NotesModel): Box[] {
  const waiting = pending.value;
  const place = waiting ? placed.value.find(({ note }) => note === waiting)?.place : selected.value;
  return place && body.value ? linesOf(body.value, place, realign) : [];
}

function Choices({ notes, copy }: { notes: NotesModel; copy(): void }) {
  return (
    <>
      <span class="unseen" role="status">
        {notes.byKeys.value && `${excerpt(chosenWords(notes), SPOKEN_LENGTH)} `}
        {i18n.t('view.notes.keys', notes.keyNames.value)}
      </span>
      <ColourButtons choose={(colour) => notes.highlight(colour)} />
      <button
        type="button"
        class="tool"
        title={i18n.t('view.notes.add')}
        aria-label={i18n.t('view.notes.add')}
        aria-keyshortcuts={notes.keyNames.value[1]}
        onClick={() => notes.addNote()}
      >
        <Icon node={MessageSquarePlus} />
      </button>
      <button
        type="button"
        class="tool"
        title={i18n.t('view.notes.copy')}
        aria-label={i18n.t('view.notes.copy')}
        onClick={copy}
      >
        <Icon node={Copy} />
      </button>
    </>
  );
}

function KeepOffer({ notes }: { notes: NotesModel }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const root = button.current?.getRootNode() as ShadowRoot;
    button.current?.focus({ preventScroll: true });
    return () => {
      // Not where the person has gone on to something else meanwhile.
      const { activeElement } = root;
      if (!activeElement || activeElement === button.current)
        root.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <>
      <p>{i18n.t('view.notes.offer')}</p>
      <button ref={button} type="button" class="solid" onClick={() => void notes.keepPending()}>
        {i18n.t('view.notes.keepBoth')}
      </button>
      <button type="button" class="quiet" onClick={() => notes.stepOut()}>
        {i18n.t('view.tidy.cancel')}
      </button>
    </>
  );
}

/** As it is shown. */
async function copySelected(notes: NotesModel, root: ShadowRoot, tell: SelectionBarProps['tell']): Promise<void> {
  try {
    await writeClipboard(notes.byKeys.value ? chosenWords(notes) : wordsSelected(root));
    tell('info', i18n.t('popup.copied'));
  } catch {
    tell('error', i18n.t('error.copy'));
  }
}

function chosenWords({ body, selected, realign }: NotesModel): string {
  const place = selected.value;
  const pieces = place && body.value ? body.value.piecesOf(place, realign) : [];
  return pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
}
