/** The person's tags of the article: given at once where it is kept, with the saving where it is not yet. */
import { signal } from '@preact/signals';

export type TagsModel = ReturnType<typeof createTagsModel>;

export function createTagsModel() {
  const tags = signal<readonly string[]>([]);
  const known = signal<readonly string[]>([]);
  let keptId: string | undefined;

  /** @param record absent where the article is not kept. */
  async function look(record: { id: string } | undefined): Promise<void> {
    const [{ library }, { uniqueKeys }] = await Promise.all([
      import('../../lib/library/store/database'),
      import('../../lib/library/store/unique-keys'),
    ]);
    known.value = await uniqueKeys('tags', library());
    if (record) await know(record.id);
  }

  /** Of a kept article a tag is shown when it is written: the popup may be closed at any moment. */
  async function change(add: readonly string[], remove: readonly string[]): Promise<void> {
    if (keptId !== undefined) await write(keptId, { add, remove });
    else tags.value = [...tags.value.filter((tag) => !remove.includes(tag)), ...add];
  }

  async function write(id: string, given: { add: readonly string[]; remove?: readonly string[] }): Promise<void> {
    const [{ tagArticles }, { library }] = await Promise.all([
      import('../../lib/library/tag-articles'),
      import('../../lib/library/store/database'),
    ]);
    await tagArticles([id], given);
    // Two spellings of one tag became one.
    tags.value = (await library().articles.get(id))?.tags ?? [];
  }

  /** The article is kept under this id: it gets what was typed before that was known. */
  async function know(id: string): Promise<void> {
    const waiting = keptId === undefined ? tags.value : [];
    keptId = id;
    await write(id, { add: waiting });
  }

  return {
    tags,
    known,
    look,
    add: (tag: string) => change([tag], []),
    remove: (tag: string) => change([], [tag]),
    know,
  };
}
