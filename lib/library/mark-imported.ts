/** Gives an article the marks that it had in another program. */
import { makeAnchor } from '../notes/make-anchor';
import { changeLibrary } from './store/change-library';
import { library, type LibraryDatabase } from './store/database';
import { datedAt } from './dated-at';
import { putNote } from './notes/notes';
import { setState } from './set-state';
import { tagArticles } from './tag-articles';
import type { ArticleState, ImportedHighlight, ImportedMarks, NoteRecord, TextAnchor } from './types';

/**
 * One transaction. What the person had said of the article here is only added to.
 *
 * @param isNew the article came in just now, so that the day on which it was saved there is its own.
 */
export async function markImported(
  id: string,
  marks: Partial<ImportedMarks>,
  { isNew }: { isNew: boolean },
  database: LibraryDatabase = library(),
): Promise<void> {
  const { articles, texts, notes } = database;
  const { tags = [], savedAt, highlights = [] } = marks;
  await changeLibrary(database, [articles, texts, notes], async () => {
    const record = await articles.get(id);
    if (!record) return;
    if (isNew && savedAt !== undefined) {
      await articles.update(id, { savedAt, datedAt: datedAt(record.metadata, savedAt) });
    }
    if (tags.length > 0) await tagArticles([id], { add: tags }, database);
    await setState([id], stateOf(marks), database);
    if (highlights.length > 0) await keepHighlights(highlights, savedAt ?? Date.now());
  });

  async function keepHighlights(brought: readonly ImportedHighlight[], at: number): Promise<void> {
    const { text } = (await texts.get(id)) ?? { text: '' };
    const known = new Set((await notes.where('articleId').equals(id).toArray()).map(keyOf));
    for (const { quote, note = '' } of brought) {
      const anchor = quote === undefined ? undefined : anchorOf(text, quote);
      // What the cleaned text does not hold is kept as a note about the whole article.
      const comment = anchor || quote === undefined ? note : [`“${quote}”`, note].filter(Boolean).join('\n');
      const record = { ...(anchor && { anchor }), comment };
      if (known.has(keyOf(record))) continue;
      known.add(keyOf(record));
      const times = { createdAt: at, updatedAt: at };
      await putNote({ id: crypto.randomUUID(), version: 1, articleId: id, ...record, ...times }, database);
    }
  }
}

const keyOf = ({ anchor, comment }: Pick<NoteRecord, 'anchor' | 'comment'>): string =>
  JSON.stringify([anchor?.exact, anchor?.start, comment]);

function stateOf({ read, starred, archived }: Partial<ImportedMarks>): Partial<ArticleState> {
  return { ...(read && { unread: 0 }), ...(starred && { starred: 1 }), ...(archived && { archived: 1 }) };
}

/** Programs join lines by other white space than ours. */
function anchorOf(text: string, quote: string): TextAnchor | undefined {
  const words = quote.trim().split(/\s+/u);
  const found = new RegExp(words.map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')).join('\\s*'), 'u').exec(
    text,
  );
  return found ? makeAnchor(text, { start: found.index, end: found.index + found[0].length }) : undefined;
}
