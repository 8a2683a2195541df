/** What the library holds of the page: since when, under which tags, and how the page differs from it now. */
import { signal } from '@preact/signals';
import type { ArticleChanges } from '../../lib/library/find-changes';
import type { Readable } from './popup-model';
import { createTagsModel } from './tags-model';

export interface Kept {
  id: string;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Absent where the kept copy says the same. */
  changes?: ArticleChanges;
}

/** `value` is absent where the library does not hold the article. */
export function createKeptModel() {
  const kept = signal<Kept | undefined>(undefined);
  const tags = createTagsModel();

  /** The library is loaded only here: the popup is drawn before. */
  async function look({ article, pages }: Readable): Promise<void> {
    const [{ findByIdentity }, { getArticle }, { findChanges }, { isPart }] = await Promise.all([
      import('../../lib/library/find-by-identity'),
      import('../../lib/library/get-article'),
      import('../../lib/library/find-changes'),
      import('../../lib/library/search/is-part'),
    ]);
    const record = await findByIdentity(article.metadata.identity);
    const copy = record && (await getArticle(record.id));
    await tags.look(record);
    if (!record || !copy) {
      kept.value = undefined;
      return;
    }
    const changes = findChanges({ title: copy.metadata.title, text: copy.text }, article, isPart(pages));
    kept.value = { id: record.id, savedAt: record.savedAt, ...(changes && { changes }) };
  }

  /** The page was kept as it is now. */
  async function know(saved: { id: string; savedAt: number }): Promise<void> {
    kept.value = { id: saved.id, savedAt: saved.savedAt };
    await tags.know(saved.id);
  }

  return { kept, tags, look, know };
}
