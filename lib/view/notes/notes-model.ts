/** Highlights and notes of the article in view: which there are, where they stand, which is open, and what may be done. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ArticleNote } from '../../notes/article-note';
import { BodyText } from '../../notes/body-text';
import { findAnchor, type FoundPlace } from '../../notes/find-anchor';
import { makeAnchor, type TextPlace } from '../../notes/make-anchor';
import { NOTE_COLOURS, type NoteColour } from '../../notes/note-colours';
import type { Realign } from '../../notes/shown-places';
import type { NoteActions } from './note-actions';

interface NotesParts {
  actions: NoteActions | undefined;
  realign: Realign | undefined;
  isKept(): boolean;
  /** @returns whether the article is kept now. */
  keepArticle(): Promise<boolean>;
  /** As a person reads them on the keyboard: for a highlight, and for a note. */
  keyNames: ReadonlySignal<[highlight: string, note: string]>;
  tell(kind: 'info' | 'error', text: string, undo?: () => void): void;
}

export interface PlacedNote {
  note: ArticleNote;
  /** Absent for a note on the whole article, and for one that no longer fits. */
  place?: FoundPlace;
}

export type NotesModel = ReturnType<typeof createNotesModel>;

export function createNotesModel({ actions, realign, isKept, keepArticle, keyNames, tell }: NotesParts) {
  const notes = signal<readonly ArticleNote[]>([]);
  const body = signal<BodyText | undefined>(undefined);
  /** Grows when the text may stand elsewhere on the screen. */
  const layout = signal(0);
  /** What the person has selected, to be highlighted. */
  const selected = signal<TextPlace | undefined>(undefined);
  /** It was chosen by keys, and is no selection of the browser's: one made by a script is seen by the scripts of the page. */
  const byKeys = signal(false);
  /** Waits for the article to be kept. */
  const pending = signal<ArticleNote | undefined>(undefined);
  const openId = signal<string | undefined>(undefined);
  /** Whose place is shown at the moment, as somebody asked for it. */
  const shownId = signal<string | undefined>(undefined);
  const panelOpen = signal(false);
  const colour = signal<NoteColour>(NOTE_COLOURS[0]);

  const placed = computed<PlacedNote[]>(() => {
    const text = body.value?.text;
    const all = pending.value ? [...notes.value, pending.value] : notes.value;
    const found = all.map((note) => {
      const place = note.anchor && text !== undefined ? findAnchor(text, note.anchor) : undefined;
      return { note, ...(place && { place }) };
    });
    const order = ({ note, place }: PlacedNote) => place?.start ?? note.anchor?.start ?? -1;
    return found.toSorted((a, b) => order(a) - order(b) || a.note.createdAt - b.note.createdAt);
  });

  const stopWatching = actions?.watch((all) => (notes.value = all));

  function select(place: TextPlace | undefined, isByKeys = false): void {
    batch(() => {
      selected.value = place;
      byKeys.value = place !== undefined && isByKeys;
    });
  }

  async function put(note: ArticleNote): Promise<void> {
    const before = notes.value;
    notes.value = [...before.filter(({ id }) => id !== note.id), note];
    try {
      await actions?.put(note);
    } catch (error) {
      notes.value = before;
      tell('error', i18n.t('view.notes.notKept', [messageOf(error)]));
    }
  }

  /** @returns the id of the note; undefined where nothing was selected, or the article must be kept first. */
  function highlight(chosen: NoteColour = colour.value): string | undefined {
    const place = selected.value;
    const anchor = place && body.value && makeAnchor(body.value.text, place);
    if (!anchor || !actions) return undefined;
    const now = Date.now();
    const same = placed.value.find((each) => each.place?.start === anchor.start && each.place.end === anchor.end)?.note;
    const fresh = { id: crypto.randomUUID(), version: 1 as const, anchor, comment: '', createdAt: now };
    const note: ArticleNote = { ...(same ?? fresh), colour: chosen, updatedAt: now };
    batch(() => {
      colour.value = chosen;
      select(undefined);
      if (!isKept()) pending.value = note;
    });
    if (pending.value) return undefined;
    void put(note);
    return note.id;
  }

  /** At once: what is typed next is the note. */
  function addNote(): void {
    const id = highlight();
    if (id !== undefined) openId.value = id;
  }

  async function keepPending(): Promise<void> {
    if (!pending.value || !(await keepArticle())) return;
    // As it is by now: it may have been written on meanwhile.
    const note = pending.value;
    pending.value = undefined;
    if (note) await put(note);
  }

  async function change(id: string, changes: Partial<Pick<ArticleNote, 'colour' | 'comment'>>): Promise<void> {
    const now = { ...changes, updatedAt: Date.now() };
    const note = notes.value.find((each) => each.id === id);
    if (note) await put({ ...note, ...now });
    else if (pending.value?.id === id) pending.value = { ...pending.value, ...now };
  }

  async function addWholeNote(comment: string): Promise<void> {
    if (comment.trim() === '' || (!isKept() && !(await keepArticle()))) return;
    const now = Date.now();
    await put({ id: crypto.randomUUID(), version: 1, comment, createdAt: now, updatedAt: now });
  }

  async function remove(id: string): Promise<void> {
    const before = notes.value;
    const note = before.find((each) => each.id === id);
    if (!note) return;
    batch(() => {
      notes.value = before.filter((each) => each !== note);
      if (openId.value === id) openId.value = undefined;
    });
    try {
      await actions?.remove(id);
      tell('info', i18n.t('view.notes.deleted'), () => {
        void put(note).then(() => tell('info', i18n.t('view.notes.restored')));
      });
    } catch (error) {
      notes.value = before;
      tell('error', i18n.t('view.notes.notKept', [messageOf(error)]));
    }
  }

  /** One step out of what is open. @returns whether anything was. */
  function stepOut(): boolean {
    const open = [openId, pending, selected].find(({ value }) => value !== undefined);
    if (open === selected) select(undefined);
    else if (open) open.value = undefined;
    return open !== undefined;
  }

  return {
    actions,
    realign,
    keyNames,
    notes,
    body,
    layout,
    selected,
    byKeys,
    select,
    pending,
    openId,
    shownId,
    panelOpen,
    colour,
    /** Before anything of it is converted. */
    readBody(rendered: Element, text: string): void {
      if (actions) body.value = new BodyText(rendered, text);
    },
    placed,
    highlight,
    addNote,
    keepPending,
    change,
    addWholeNote,
    remove,
    stepOut,
    dispose: () => stopWatching?.(),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
