/** The shape of a rule that gives the body its structure back without taking anything from it. */
import type { Block } from './block-list';
import type { ArticlePage } from './page';

export interface NormaliseRule {
  /** File name without extension. */
  id: string;
  why: string;
  /** Changes `root` through the verbs of `edit.ts`. `blocks` are those of `root`. */
  run(page: ArticlePage, root: Element, blocks: readonly Block[]): void;
  /** What it changes alters no block's element, folded text or media. */
  keepsBlocks?: true;
}
