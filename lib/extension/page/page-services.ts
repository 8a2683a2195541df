/** What a page script needs from the extension around it. */
import type { CleanResult } from '../../clean/types';
import type { UserRule } from '../../clean/user-rule';
import type { Convert, ShownScript, TargetScript } from '../../convert/types';
import type { PictureState } from '../../library/pictures/picture-state';
import type { CopyFormat } from '../../ui/copy-articles';
import type { ReadingSettings } from '../../view/reading/reading-settings';
import type { NoteActions } from '../../view/notes/note-actions';
import type { DownloadFormat, ViewSettings } from '../../view/view-options';
import type { SaveResult } from '../protocol';

export interface PageServices {
  /** Of the page, now: some change it as they go. */
  address(): string;
  /** Gives a converter that does what the person's settings of this moment say for this page. */
  loadConverter(script: TargetScript): Promise<Convert>;
  /** False where the person said that this site is never converted. */
  mayConvert(): Promise<boolean>;
  save(result: CleanResult): Promise<SaveResult>;
  /** How far the pictures of a saved article are; absent where it is no longer in the library. */
  picturesOf(id: string): Promise<PictureState | undefined>;
  retryPictures(id: string): Promise<void>;
  /** @param identity see `Metadata.identity`; of this page. */
  isSaved(identity: string): Promise<boolean>;
  /** @param identity as above. */
  notes(identity: string): NoteActions;
  /**
   * Fetches a further page of the article, on this page's own origin.
   * @throws PageLoadError, or the signal's reason.
   */
  loadPage(address: string, signal: AbortSignal): Promise<string>;
  /** Resolves when the browser has the file. */
  download(result: CleanResult, format: DownloadFormat, script: ShownScript): Promise<void>;
  /** Resolves when the clipboard has it. */
  copy(result: CleanResult, format: CopyFormat, script: ShownScript): Promise<void>;
  /** Goes to another WeChat article and opens it clean. */
  followArticle(address: string): void;
  /** @param id of the article to show. */
  openLibrary(id?: string): void;
  /** How the person reads on this page's site, by which keys. */
  loadViewSettings(): Promise<ViewSettings>;
  /** See `CleanViewOptions`. */
  followViewSettings(changed: (settings: ViewSettings, forConversion: boolean) => void): () => void;
  saveReading(settings: ReadingSettings): void;
  loadRules(): Promise<UserRule[]>;
  saveRules(rules: readonly UserRule[]): Promise<void>;
}
