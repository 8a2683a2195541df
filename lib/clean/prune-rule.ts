/** The shape of a generic pruning rule. */
import type { Block } from './block-list';
import type { ArticlePage } from './page';

export interface PruneRule {
  /** File name without extension. */
  id: string;
  why: string;
  /** `blocks` are the lines of `root` as they are now. Elements to cut, found without changing anything; metadata in a cut line may be filled on the way. */
  find(root: Element, page: ArticlePage, blocks: readonly Block[]): Iterable<Element>;
}
