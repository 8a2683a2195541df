/** What the page of all notes knows: those that are loaded, the search, and what went wrong. */
import { batch, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { i18n } from '#i18n';
import { library } from '../../lib/library/store/database';
import { getArticle } from '../../lib/library/get-article';
import { listAllNotes, type ListedNote, type NotePlace } from '../../lib/library/notes/list-all-notes';
import { storageProblem } from '../../lib/library/store/storage-problem';
import { offerFile } from '../../lib/ui/offer-file';

const PAGE = 60;

export type NotesPageModel = ReturnType<typeof createNotesModel>;

export function createNotesModel() {
  const query = signal('');
  const notes = signal<ListedNote[] | undefined>(undefined);
  const next = signal<NotePlace | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  /** Only the newest question is answered. */
  let turn = 0;

  async function load(limit: number, before?: NotePlace): Promise<void> {
    const mine = ++turn;
    try {
      const found = await listAllNotes({ query: query.value, limit, ...(before && { before }) });
      if (mine !== turn) return;
      batch(() => {
        notes.value = before ? [...(notes.value ?? []), ...found.notes] : found.notes;
        next.value = found.next;
        problem.value = undefined;
      });
    } catch (error) {
      if (mine === turn) problem.value = i18n.t('library.error.load', [describe(error)]);
    }
  }

  /** Follows the database, whichever tab writes to it. */
  function watch(): () => void {
    const changes = liveQuery(async () => [
      await library().notes.count(),
      await library().notes.orderBy('updatedAt').last(),
    ]);
    const subscription = changes.subscribe({
      next: () => void load(Math.max(PAGE, notes.value?.length ?? 0)),
      error: (error) => (problem.value = i18n.t('library.error.load', [describe(error)])),
    });
    return () => subscription.unsubscribe();
  }

  async function search(words: string): Promise<void> {
    query.value = words;
    await load(PAGE);
  }

  /** All that the search finds, also what is not shown yet. */
  async function save(): Promise<void> {
    try {
      const { notes: all } = await listAllNotes({ query: query.value, limit: Infinity });
      const wanted = new Set(all.map(({ note }) => note.id));
      const articles = [];
      for (const id of new Set(all.map(({ article }) => article.id))) {
        const article = await getArticle(id);
        if (!article) continue;
        const found = article.own.notes.filter((note) => wanted.has(note.id));
        articles.push({ ...article, own: { ...article.own, notes: found } });
      }
      const { notesToMarkdown } = await import('../../lib/output/notes-to-markdown');
      const text = notesToMarkdown(i18n.t('notes.title'), articles);
      const day = new Date().toISOString().slice(0, 10);
      offerFile(new Blob([text], { type: 'text/markdown;charset=utf-8' }), `${i18n.t('notes.title')} ${day}.md`);
    } catch (error) {
      problem.value = i18n.t('library.error.export', [error instanceof Error ? error.message : String(error)]);
    }
  }

  return {
    query,
    notes,
    next,
    problem,
    watch,
    search,
    save,
    more: async () => next.value && load(PAGE, next.value),
  };
}

function describe(error: unknown): string {
  return i18n.t(`library.problem.${storageProblem(error)}`);
}
