/** What the clean view knows and can do, apart from how it looks. */
import { batch, computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { CleanResult, Removal } from '../clean/types';
import type { ShownScript } from '../convert/types';
import type { CopyFormat } from '../ui/copy-articles';
import { createKeyRing } from './keys/key-ring';
import { createNotesModel } from './notes/notes-model';
import { createLightboxModel } from './lightbox/lightbox-model';
import { createOutlineModel } from './outline/outline-model';
import { createPicturesModel } from './pictures/pictures-model';
import { createReadingModel } from './reading/reading-model';
import { createTidyModel } from './teaching/tidy-model';
import type { JoinState } from './join/join-state';
import { DEFAULT_KEYS, printKey } from './keys/view-keys';
import type { CleanViewOptions, DownloadFormat, UpdateOptions } from './view-options';

/** `outdated`: the library holds an earlier state of this text. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'outdated';
export interface Notice {
  kind: 'info' | 'error';
  text: string;
  undo?: () => void;
}

/** How long a message that asks for nothing stays, in milliseconds. */
const NOTICE_TIME = 5000;
const UNDO_TIME = 12_000;

export type ViewModel = ReturnType<typeof createViewModel>;

export function createViewModel({ actions, ...options }: CleanViewOptions) {
  const article = signal(options.article);
  const report = signal(options.report);
  const shown = signal<ShownScript>(options.shown ?? 'original');
  const saveState = signal<SaveState>(options.saved ? 'saved' : 'unsaved');
  let isKnown = options.saved === true;
  const panelOpen = signal(false);
  const notice = signal<Notice | undefined>(undefined);
  const outline = createOutlineModel();
  const lightbox = createLightboxModel();
  /** What runs by itself. */
  const player = signal<'speech' | 'scroll' | undefined>(undefined);
  /** How far one has read, 0 to 1. */
  const read = signal(0);
  const reading = createReadingModel(options.reading, options.onReading);
  const hongKong = signal(options.hongKong ?? false);
  const join = signal<JoinState | undefined>(options.join);
  /** Whether blocks that the last update brought are to be shown as such. */
  const marksAdded = signal(true);
  /** Grows with each update, so that the body can show what came. */
  const revision = signal(0);
  const putBack: Removal[] = [];
  let noticeTimer: ReturnType<typeof setTimeout> | undefined;

  function tell(kind: Notice['kind'], text: string, undo?: () => void): void {
    clearTimeout(noticeTimer);
    notice.value = { kind, text, ...(undo && { undo }) };
    const time = undo ? UNDO_TIME : NOTICE_TIME;
    if (kind === 'info') noticeTimer = setTimeout(() => (notice.value = undefined), time);
  }

  function update(result: CleanResult, { quiet = false }: UpdateOptions = {}): boolean {
    if (!('article' in result)) {
      tell('error', i18n.t('view.error.noLongerReadable'));
      return false;
    }
    batch(() => {
      article.value = result.article;
      report.value = result.report;
      saveState.value = notSaved();
      marksAdded.value = !quiet;
      revision.value++;
    });
    return true;
  }

  function notSaved(): SaveState {
    return isKnown ? 'outdated' : 'unsaved';
  }

  function knowSaved(): void {
    isKnown = true;
    if (saveState.value === 'unsaved') saveState.value = revision.value === 0 ? 'saved' : 'outdated';
  }

  async function convert(script: ShownScript): Promise<void> {
    const before = shown.value;
    shown.value = script;
    try {
      await actions.show(script);
    } catch (error) {
      shown.value = before;
      tell('error', i18n.t('view.error.convert', [messageOf(error)]));
    }
  }

  async function save(): Promise<void> {
    if (!actions.save || saveState.value === 'saving') return;
    saveState.value = 'saving';
    try {
      const result = await actions.save();
      isKnown ||= result.ok;
      saveState.value = result.ok ? 'saved' : notSaved();
      if (result.ok) tell('info', i18n.t(`view.saved.${result.outcome}`));
      else tell('error', i18n.t('view.error.save', [result.message]));
    } catch (error) {
      saveState.value = notSaved();
      tell('error', i18n.t('view.error.save', [messageOf(error)]));
    }
  }

  function restore(removal: Removal): void {
    if (!actions.putBack) return;
    try {
      if (!update(actions.putBack(removal.id))) return;
      putBack.push(removal);
      tell('info', i18n.t('view.removed.done'));
    } catch (error) {
      tell('error', i18n.t('view.error.putBack', [messageOf(error)]));
    }
  }

  async function download(format: DownloadFormat, script: ShownScript): Promise<void> {
    try {
      await actions.download?.(format, script);
    } catch {
      tell('error', i18n.t('error.download'));
    }
  }

  async function copy(format: CopyFormat, script: ShownScript): Promise<void> {
    try {
      await actions.copy?.(format, script);
      tell('info', i18n.t('popup.copied'));
    } catch {
      tell('error', i18n.t('error.copy'));
    }
  }

  const tidy = createTidyModel({ rules: actions.rules, html: () => article.value.html, update, tell });

  const pictures = createPicturesModel({ actions: actions.pictures, tell });

  const viewKeys = signal(options.viewKeys ?? DEFAULT_KEYS);
  const notes = createNotesModel({
    actions: actions.notes,
    realign: actions.realign,
    keyNames: computed(() => [printKey(viewKeys.value.highlight), printKey(viewKeys.value.note)]),
    isKept: () => isKnown,
    keepArticle: async () => {
      await save();
      return isKnown;
    },
    tell,
  });

  const endFollowing = options.followSettings?.((settings, forConversion) => {
    batch(() => {
      reading.follow(settings.reading);
      viewKeys.value = settings.viewKeys;
      hongKong.value = settings.hongKong;
    });
    if (forConversion && shown.value !== 'original') void convert(shown.value);
  });

  return {
    actions,
    tidy,
    notes,
    pictures,
    article,
    report,
    shown,
    saveState,
    panelOpen,
    notice,
    reading,
    preferences: reading.preferences,
    keys: createKeyRing(),
    viewKeys,
    hongKong,
    outline,
    lightbox,
    player,
    /** Pauses what runs, or lets it go on; set by what runs. */
    playerToggle: { current: undefined } as { current: (() => void) | undefined },
    speechEngine: options.speechEngine,
    read,
    revision,
    join,
    marksAdded,
    putBack: computed(() => (revision.value, [...putBack])),
    update,
    convert,
    save,
    knowSaved,
    restore,
    download,
    copy,
    tell,
    dispose() {
      clearTimeout(noticeTimer);
      endFollowing?.();
      notes.dispose();
      pictures.dispose();
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
