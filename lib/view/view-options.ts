/** What the clean view is given and what it gives back: the border between it and whoever opens it. */
import type { Article, CleaningReport, CleanResult } from '../clean/types';
import type { ShownScript } from '../convert/types';
import type { SaveResult } from '../extension/protocol';
import type { Realign } from '../notes/shown-places';
import type { CopyFormat } from '../ui/copy-articles';
import type { JoinState } from './join/join-state';
import type { NoteActions } from './notes/note-actions';
import type { PictureActions } from './pictures/picture-actions';
import type { RuleActions } from './teaching/rule-actions';
import type { ReadingSettings } from './reading/reading-settings';
import type { SpeechEngine } from './speech/speech-engine';
import type { ViewKeys } from './keys/view-keys';

export type DownloadFormat = 'markdown' | 'text';

/** An action that is absent has no button. */
export interface CleanViewActions {
  save?(): Promise<SaveResult>;
  /** Cleans again with this removal kept; the view shows the result. */
  putBack?(removalId: string): CleanResult;
  /** Shows the text below the view's root in this script. */
  show(script: ShownScript): Promise<void>;
  /** Joins the other pages of the article; what comes of it arrives by the handle. */
  join?(): void;
  cancelJoin?(): void;
  /** Present over a live page. */
  rules?: RuleActions;
  openLibrary?(): void;
  /** Present where highlights and notes are kept. */
  notes?: NoteActions;
  /** Present where pictures are kept. */
  pictures?: PictureActions;
  /** Of the text as it is shown now, see `Realign`. */
  realign?: Realign;
  /** Hands the article over as a file, in this script. */
  download?(format: DownloadFormat, script: ShownScript): Promise<void>;
  /** Puts the article on the clipboard, in this script. */
  copy?(format: CopyFormat, script: ShownScript): Promise<void>;
  /** Follows a link of the text to another article; the link is the browser's where this says false. */
  follow?(address: string): boolean;
  remove?(): void;
  /** Called once, after the view has left the page. */
  onClose(): void;
}

/** What a person set for every view. */
export interface ViewSettings {
  reading: ReadingSettings;
  viewKeys: ViewKeys;
  /** Whether text that is shown in Traditional gets the characters of Hong Kong. */
  hongKong: boolean;
}

/** What is absent is the usual. */
export interface CleanViewOptions extends Partial<ViewSettings> {
  document: Document;
  article: Article;
  report: CleaningReport;
  actions: CleanViewActions;
  /** The script that the person reads in: set from the start, without a click. */
  shown?: ShownScript;
  /** True where the article is known to be kept already. */
  saved?: boolean;
  /** Present where the article has several pages. */
  join?: JoinState;
  /** Absent for the voices of the system. */
  speechEngine?: SpeechEngine;
  onReading?(settings: ReadingSettings): void;
  /**
   * Tells what is set elsewhere while the view is open, and whether it counts for conversion.
   * @returns what ends the telling.
   */
  followSettings?(changed: (settings: ViewSettings, forConversion: boolean) => void): () => void;
}

export interface UpdateOptions {
  /** Leaves the reader where he is and marks nothing: what is new goes on, it did not come back. */
  quiet?: boolean;
}

export interface CleanViewHandle {
  /** Closed: only the holder of this handle can look inside. */
  root: ShadowRoot;
  close(): void;
  /** Shows another result of cleaning the same page; reports a page that is no longer readable and keeps the text. */
  update(result: CleanResult, options?: UpdateOptions): void;
  setJoin(state: JoinState): void;
  /** Tells the view that the library holds this article already. */
  setSaved(): void;
  /** Tells the view that its text was converted from outside, so that its switch and its fonts follow. */
  setShown(script: ShownScript): void;
}
