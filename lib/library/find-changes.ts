/** What became of a kept article on its page since it was kept. */
import type { Article } from '../clean/types';

export interface ArticleChanges {
  /** Paragraphs that the page has and the kept copy lacks, and the reverse. One that was edited counts in both. */
  added: number;
  removed: number;
  /** The kept headline, where the page has another now. */
  oldTitle?: string;
}

interface Kept {
  title: string | undefined;
  text: string;
}

/**
 * @param part the article is one page of several: what the kept copy has beyond it may stand on the others.
 * @returns undefined where both say the same, in whatever order.
 */
export function findChanges(
  kept: Kept,
  { metadata, text }: Pick<Article, 'metadata' | 'text'>,
  part = false,
): ArticleChanges | undefined {
  const before = linesOf(kept.text);
  const now = linesOf(text);
  const added = countWithout(now, before);
  const removed = part ? 0 : countWithout(before, now);
  const oldTitle = kept.title === metadata.title ? undefined : kept.title;
  if (added + removed === 0 && oldTitle === undefined) return undefined;
  return { added, removed, ...(oldTitle !== undefined && { oldTitle }) };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Lines that occur more often in the first than in the second, each as often as that. */
function countWithout(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  let count = 0;
  for (const line of lines) {
    const times = left.get(line) ?? 0;
    if (times === 0) count++;
    else left.set(line, times - 1);
  }
  return count;
}
