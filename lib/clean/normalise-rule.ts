/** The shape of a rule that gives the body its structure back without taking anything from it. */
import type { ArticlePage } from './page';

export interface NormaliseRule {
  /** File name without extension. */
  id: string;
  why: string;
  /** Changes `root` through the verbs of `edit.ts`. */
  run(page: ArticlePage, root: Element): void;
}
