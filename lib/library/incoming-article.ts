/** Checks an article that arrives by message before it is kept: a page's script context may be in hostile hands. */
import * as v from 'valibot';
import type { Article, CleaningReport } from '../clean/types';
import { articleSchema, reportSchema } from './store/article-schema';

export interface IncomingArticle {
  article: Article;
  report: CleaningReport;
}

/** Problems quote what they got, and that can be a whole book. */
const MESSAGE_LENGTH = 300;

/** The message is no article; `field` is the path of the first thing wrong, for example `article.metadata.title`. */
export class InvalidArticleError extends Error {
  override readonly name = 'InvalidArticleError';

  constructor(
    readonly field: string,
    problem: string,
  ) {
    super(`${field}: ${problem.slice(0, MESSAGE_LENGTH)}`);
  }
}

const incomingSchema = v.object({ article: articleSchema, report: reportSchema });

/**
 * Gives a copy with the known fields only.
 *
 * @throws InvalidArticleError
 */
export function parseIncomingArticle(data: unknown): IncomingArticle {
  const result = v.safeParse(incomingSchema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new InvalidArticleError(v.getDotPath(issue) ?? 'message', issue.message);
}
