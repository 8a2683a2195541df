/**
 * What writes an article as a file or for the clipboard, in a page. It is a script of its own, put in when the person asks
 * for it: a fifth of the code, that would only delay the clean view. All scripts of the extension in a page share this object.
 */
import type { ExportableArticle } from '../../output/exportable-article';
import type { CopyFormat } from '../../ui/copy-articles';
import type { DownloadFormat } from '../../view/view-options';

export interface PageOutputs {
  /** False once the extension was reloaded or updated. */
  isAlive(): boolean;
  /** Resolves when the browser has the file. */
  download(article: ExportableArticle, format: DownloadFormat): Promise<void>;
  /** Resolves when the clipboard has it. */
  copy(article: ExportableArticle, format: CopyFormat): Promise<void>;
}

const KEY = Symbol.for('qingdu.outputs');

interface Shared {
  [KEY]?: PageOutputs;
}

export function registerOutputs(outputs: PageOutputs): void {
  (globalThis as Shared)[KEY] = outputs;
}

/** Absent until that script ran in this page. */
export function registeredOutputs(): PageOutputs | undefined {
  const outputs = (globalThis as Shared)[KEY];
  return outputs?.isAlive() ? outputs : undefined;
}
