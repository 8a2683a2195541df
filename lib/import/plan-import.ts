/** The dry run: what would come in, what is there already, and what is wrong; before a single record is written. */
import { canonicalUrl } from '../clean/url';
import { identityOf } from '../clean/identity';
import type { ArticleEntry, Imported, ImportEntry, ImportProblem, LinkEntry, StagedArticle } from './types';

export interface ImportPlan {
  articles: StagedArticle[];
  links: LinkEntry[];
  /** How many are in the library already, or come a second time with nothing new. */
  duplicates: number;
  problems: ImportProblem[];
}

type Candidate = StagedArticle | LinkEntry;

/** @param isKept which of these identities the library holds. */
export async function planImport(
  imported: AsyncIterable<Imported>,
  isKept: (identities: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<ImportPlan> {
  const plan: ImportPlan = { articles: [], links: [], duplicates: 0, problems: [] };
  const candidates = new Map<string, Candidate>();
  for await (const { entries, problems } of imported) {
    for (const problem of problems) plan.problems.push(problem);
    for (const entry of entries) {
      const identity = identityOfEntry(entry);
      const known = candidates.get(identity);
      if (!known) candidates.set(identity, stage(entry));
      else if (bringsNothing(entry, known)) plan.duplicates++;
      else candidates.set(identity, merged(known, entry));
    }
  }
  const kept = await isKept([...candidates.keys()]);
  for (const [identity, candidate] of candidates) {
    if (kept.has(identity)) plan.duplicates++;
    else if (candidate.kind === 'article') plan.articles.push(candidate);
    else plan.links.push(candidate);
  }
  return plan;
}

/** Puts the text where it needs no memory of the page: the browser may write it to the disk. */
export function stage(entry: ArticleEntry): StagedArticle;
export function stage(entry: ImportEntry): Candidate;
export function stage(entry: ImportEntry): Candidate {
  if (entry.kind === 'link') return entry;
  const { article, ...rest } = entry;
  return { ...rest, identity: article.metadata.identity, body: new Blob([JSON.stringify(article)]) };
}

function bringsNothing(entry: ImportEntry, known: Candidate): boolean {
  return (
    (entry.kind === 'link' || known.kind === 'article') &&
    entry.highlights.length === 0 &&
    entry.tags.every((tag) => known.tags.includes(tag)) &&
    (['read', 'starred', 'archived'] as const).every((state) => !entry[state] || known[state]) &&
    (entry.savedAt === undefined || known.savedAt !== undefined)
  );
}

/** Pocket tells of the highlights in another file than of the tags, and either may come first; a text counts for more than an address. */
function merged(known: Candidate, entry: ImportEntry): Candidate {
  const [first, second] = known.kind === 'link' && entry.kind === 'article' ? [stage(entry), known] : [known, entry];
  const savedAt = first.savedAt ?? second.savedAt;
  return {
    ...first,
    tags: [...new Set([...first.tags, ...second.tags])],
    highlights: [...first.highlights, ...second.highlights],
    read: first.read || second.read,
    starred: first.starred || second.starred,
    archived: (first.archived ?? false) || (second.archived ?? false),
    ...(savedAt !== undefined && { savedAt }),
  };
}

function identityOfEntry(entry: ImportEntry): string {
  if (entry.kind === 'article') return entry.article.metadata.identity;
  const url = new URL(entry.url);
  return identityOf({ url, scripts: [] }, canonicalUrl(url, undefined));
}
