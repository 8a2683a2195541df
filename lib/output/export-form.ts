/** How a person wants exported files: what is absent is as QingDu does it. */
import type { FrontMatterTemplate } from './front-matter-template';
import type { Template } from './template';

export interface ExportForm {
  /** Of a file's name without its ending. */
  name?: Template;
  /** Of the front matter. */
  template?: FrontMatterTemplate;
}
