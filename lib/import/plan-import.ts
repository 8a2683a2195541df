/** The dry run: what would come in, what is there already, and what is wrong; before a single record is written. */
import type { ArticleEntry, Imported, ImportEntry, ImportProblem, LinkEntry } from './types';

export interface ImportPlan {
  articles: ArticleEntry[];
  links: LinkEntry[];
  duplicates: ImportEntry[];
  problems: ImportProblem[];
}

/** @param isKept whether the library holds this identity, or this address for a link. */
export async function planImport(
  { entries, problems }: Imported,
  isKept: (identities: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<ImportPlan> {
  const seen = new Set(await isKept(entries.map(identityOf)));
  const plan: ImportPlan = { articles: [], links: [], duplicates: [], problems };
  // Texts first: an address whose text comes in the same import need not be fetched.
  for (const entry of entries.toSorted((a, b) => Number(a.kind === 'link') - Number(b.kind === 'link'))) {
    const identity = identityOf(entry);
    if (seen.has(identity)) plan.duplicates.push(entry);
    else if (entry.kind === 'article') plan.articles.push(entry);
    else plan.links.push(entry);
    seen.add(identity);
  }
  return plan;
}

function identityOf(entry: ImportEntry): string {
  return entry.kind === 'article' ? entry.article.metadata.identity : entry.url;
}
