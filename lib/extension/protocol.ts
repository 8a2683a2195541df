/** Every message that crosses a border inside the extension: name, payload, answer. Receivers validate what they get. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Article, ArticlePages, ChineseScript, CleaningReport, CleanResult, PageState } from '../clean/types';
import type { ShownScript } from '../convert/types';
import type { ArticleNote } from '../notes/article-note';
import type { SearchAnswer, SearchOptions } from '../library/search/article-search';
import type { PictureState } from '../library/pictures/picture-state';
import type { LastBackup } from './backup/backup-setting';
import type { PicturesToBring } from './pictures/bring-pictures';
import type { PictureMessage } from './pictures/picture-message';
import type { Settings } from './settings/settings-file';

export interface PageStatus {
  shown: ShownScript;
  viewOpen: boolean;
  /** Of the page's original text; tells which conversion is the useful one. */
  script: ChineseScript;
  /** Why the page stays as it is: it is Japanese or Korean, or the person said never on this site. */
  left?: 'foreign' | 'never' | undefined;
}

export type SaveResult =
  | { ok: true; id: string; outcome: 'created' | 'updated' | 'unchanged'; savedAt: number }
  /** `refused`: what came is not the article of that tab. `message` is a whole sentence in the person's language. */
  | { ok: false; state: PageState | 'unreachable' | 'storage' | 'refused'; message: string };

/** `message` is a whole sentence in the person's language. */
export type NoteResult = { ok: true } | { ok: false; message: string };

/** How much of the library is in the search index while it is built; equal when it is done. */
export interface IndexProgress {
  done: number;
  total: number;
}

export interface BackupOrder {
  settings: Settings;
  /** Version of QingDu. */
  madeBy: string;
  /** So many backups stay in the folder. */
  keep: number;
}

/** `permission`: the browser wants to ask the person again. `folder`: there is none, or it is gone. */
export type BackupOutcome = { last: LastBackup } | { problem: 'permission' | 'folder' | 'failed' };

export interface Protocol {
  /** To a page script: clean the page as it is now. Without `keep`, what the person put back in the clean view is kept. */
  'page.clean'(data: { keep?: string[] }): CleanResult;
  /** To a page script: open the clean view, or close it where it is open. */
  'page.toggleView'(): PageState | 'closed';
  /** To a page script: let the person point at the body; answers at once. */
  'page.pickBody'(): void;
  /** To a page script: show the page, and the clean view where it is open, in this script. It loads the converter it needs. */
  'page.convert'(shown: ShownScript): PageStatus;
  'page.status'(): PageStatus;
  /** To a page script: fetch these pictures of an article that was saved from there; answers at once. */
  'page.bringPictures'(data: PicturesToBring): void;

  /** From a page script: put the converter for this script into the sender's tab. */
  'converter.load'(script: 'hans' | 'hant'): void;
  /** From a page script: put what writes files and fills the clipboard into the sender's tab. */
  'outputs.load'(): void;
  /** From a page script: what the WeChat page in the sender's tab is. */
  'page.detected'(state: PageState | 'unknown'): void;
  /** From a page script: keep this article. */
  'article.save'(data: { article: Article; report: CleaningReport; pages?: ArticlePages }): SaveResult;
  /** From a page script: whether the library holds the article of this identity, which must be of the sender's host. */
  'article.isSaved'(data: { identity: string }): boolean;
  /** From a page script: a picture that it was asked for, piece by piece, or why there is none. False where it should stop. */
  'picture.bring'(data: PictureMessage): boolean;
  /** From a page script: how far the pictures of an article of its own site are. */
  'pictures.state'(data: { id: string }): PictureState | undefined;
  /** From a page script, or the library page: fetch the missing pictures of an article once more. */
  'pictures.retry'(data: { id: string }): void;
  /** From a page script: highlights and notes of the article of this identity, which must be of the sender's host. */
  'notes.list'(data: { identity: string }): ArticleNote[];
  /** From a page script: keep this note, in the place of one with its id, on an article that is kept. */
  'notes.put'(data: { identity: string; note: ArticleNote }): NoteResult;
  'notes.remove'(data: { identity: string; id: string }): NoteResult;
  /** From the popup: clean and keep what this tab shows. */
  'tab.save'(data: { tabId: number }): SaveResult;
  /** From a page script: open the library, at this article where one is named. */
  'library.open'(data: { id?: string }): void;
  /** From a page script: go to this WeChat article in the sender's tab, and open it clean. */
  'article.follow'(data: { address: string }): void;
  /** From the library page to the background: open the owner of the search index. False where there can be none. */
  'search.start'(): boolean;
  /** From the library page to the owner of the index. */
  'search.ask'(question: Omit<SearchOptions, 'signal'>): SearchAnswer;
  /** From the library page: pages wait in the queue. Answers at once. */
  'batch.start'(): void;
  /** From the background to the page that nobody sees: make a backup. Answers before it is made. */
  'backup.run'(order: BackupOrder): void;
  /** The other way: what became of it. */
  'backup.finished'(outcome: BackupOutcome): void;
  /** From the owner of the index to every library page that is open. */
  'search.progress'(progress: IndexProgress): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
