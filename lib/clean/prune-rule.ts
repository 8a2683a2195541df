/** The shape of a generic pruning rule. */
import type { ArticlePage } from './page';

export interface PruneRule {
  /** File name without extension. */
  id: string;
  why: string;
  /** Elements to cut, found without changing anything; metadata in a cut line may be filled on the way. */
  find(root: Element, page: ArticlePage): Iterable<Element>;
}
