/** All ids by title, as the person's language sorts: Chinese by its reading or strokes, which no index of a database knows. */
import type { LibraryDatabase } from '../store/database';

/** Records in memory at a time. */
const CHUNK = 1000;

/** Ascending. What has no title comes last. */
export async function titleOrder({ articles }: LibraryDatabase, locale?: string): Promise<string[]> {
  const titled: { id: string; title: string | undefined }[] = [];
  for (let above = -Infinity; ;) {
    const chunk = await articles.where('serial').above(above).limit(CHUNK).toArray();
    for (const { id, metadata } of chunk) titled.push({ id, title: metadata.title });
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) break;
    above = last.serial;
  }
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const place = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compare(a, b);
  return titled.sort((a, b) => place(a.title, b.title)).map(({ id }) => id);
}
