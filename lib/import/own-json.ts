/** An article out of our own JSON: as it was, with what the person did with it. */
import * as v from 'valibot';
import { articleSchema } from '../library/store/article-schema';
import { sanitisedBody } from '../output/sanitised-body';
import { entryBase, isRecord, timeOf } from './entry-base';
import { ownMarksIn } from './own-marks';
import type { Imported } from './types';

/** The file may be anybody's: its body is sanitised before it is kept. */
export function readOwnArticle(item: unknown, file: string, line: number): Imported {
  const result = v.safeParse(articleSchema, item);
  if (!result.success) {
    const [issue] = result.issues;
    const detail = `${v.getDotPath(issue) ?? ''} ${issue.message.slice(0, 200)}`;
    return { entries: [], problems: [{ file, line, reason: 'invalidArticle', detail }] };
  }
  const savedAt = isRecord(item) ? timeOf(item['savedAt']) : undefined;
  const article = { ...result.output, html: sanitisedBody(result.output.html).innerHTML };
  const base = { ...entryBase(file, line), tags: article.metadata.tags };
  const own = isRecord(item) ? ownMarksIn(item['own']) : {};
  const saved = savedAt !== undefined && { savedAt };
  return { entries: [{ ...base, kind: 'article', article, ...own, ...saved }], problems: [] };
}
