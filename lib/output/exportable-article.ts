/** What leaves the extension as a file or through the clipboard: kept in the library, or clean on the screen and not saved. */
import type { FrontMatterTemplate } from './front-matter-template';
import type { OwnMarks } from '../library/types';
import type { Article } from '../clean/types';

export interface ExportableArticle extends Article {
  /** Absent while the article is not in the library. */
  id?: string;
  /** Milliseconds since 1970; absent while the article is not in the library. */
  savedAt?: number;
  /** Absent while the article is not in the library. */
  own?: OwnMarks;
}

export interface TextOptions {
  /** Begin with the metadata as YAML between `---` lines. */
  frontMatter: boolean;
  /** Which properties, by which names; QingDu's own where absent. */
  template?: FrontMatterTemplate;
}
