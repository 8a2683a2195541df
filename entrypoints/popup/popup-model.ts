/** What the popup knows and can do, apart from how it looks. */
import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { CleanResult, ReadableState } from '../../lib/clean/types';
import { scriptOf, type ConversionRule } from '../../lib/convert/site-rules';
import type { ShownScript, TargetScript } from '../../lib/convert/types';
import { bundledConverter } from '../../lib/extension/conversion/bundled-converter';
import { ensurePageScript } from '../../lib/extension/inject';
import { mainFrame } from '../../lib/extension/main-frame';
import { openLibrary } from '../../lib/extension/open-library';
import { parseCleanResult, parsePageStatus } from '../../lib/extension/page/page-answers';
import { sendMessage, type PageStatus } from '../../lib/extension/protocol';
import { nextScript } from '../../lib/extension/toolbar/tab-actions';
import { explainState, explainUnreachable, type Explanation } from '../../lib/extension/toolbar/state-words';
import { UnreachablePageError } from '../../lib/extension/toolbar/unreachable-page';
import { convertArticle } from '../../lib/output/convert-article';
import { loadExportForm } from '../../lib/extension/settings/export-form-setting';
import { takeArticle, type Taking } from '../../lib/ui/take-article';
import { followHeadline } from './headline';
import { createKeptModel } from './kept-model';
import { createSiteModel } from './site-model';

export type Readable = Extract<CleanResult, { state: ReadableState }>;
export type Finding =
  | { kind: 'looking' }
  | { kind: 'readable'; result: Readable }
  | { kind: 'unreadable'; why: Explanation; reason?: string; pickable?: true };

export interface Notice {
  kind: 'info' | 'error';
  text: string;
}

const LEFT = { foreign: 'popup.left.foreign', never: 'popup.left.never' } as const;

export type PopupModel = ReturnType<typeof createPopupModel>;

/** @param options.stay Do not close after an action that a person sees on the page. */
export function createPopupModel(tab: Promise<number>, { stay }: { stay: boolean }) {
  const finding = signal<Finding>({ kind: 'looking' });
  /** Absent while the page cannot be reached, and so not converted either. */
  const status = signal<PageStatus | undefined>(undefined);
  const { kept, tags, look: lookUpKept, know } = createKeptModel();
  const busy = signal<'save' | 'convert' | undefined>(undefined);
  const notice = signal<Notice | undefined>(undefined);

  /** By name of the command; a person may have changed or removed them. */
  const shortcuts = signal<ReadonlyMap<string, string>>(new Map());

  const site = createSiteModel();
  const chosenScript = signal<ShownScript | undefined>(undefined);
  const shown = computed(() => status.value?.shown ?? 'original');
  const written = computed(() => status.value?.script);
  const title = computed(() =>
    finding.value.kind === 'readable' ? finding.value.result.article.metadata.title : undefined,
  );
  const load = (script: TargetScript) => bundledConverter(script, site.host.value);
  /** What is taken along is in the script that the page shows, unless another is chosen. */
  const takeScript = computed(() => chosenScript.value ?? shown.value);

  const tell = (kind: Notice['kind'], text: string) => (notice.value = { kind, text });

  async function look(): Promise<void> {
    finding.value = { kind: 'looking' };
    notice.value = undefined;
    try {
      const tabId = await tab;
      await Promise.all([ensurePageScript(tabId), site.look(tabId).catch(() => {})]);
      const [answer, state] = await Promise.all([
        sendMessage('page.clean', {}, mainFrame(tabId)),
        sendMessage('page.status', undefined, mainFrame(tabId)),
      ]);
      const result = parseCleanResult(answer);
      status.value = parsePageStatus(state);
      finding.value = findingOf(result);
      if ('article' in result) await lookUp(result);
    } catch (error) {
      finding.value = { kind: 'unreadable', why: explainError(error, stay) };
    }
  }

  async function loadShortcuts(): Promise<void> {
    const commands = await browser.commands.getAll();
    shortcuts.value = new Map(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
  }

  async function lookUp(result: Readable): Promise<void> {
    try {
      await lookUpKept(result);
    } catch {
      tell('error', i18n.t('error.saved'));
    }
  }

  async function toggleView(): Promise<void> {
    try {
      const state = await sendMessage('page.toggleView', undefined, mainFrame(await tab));
      if (!stay) window.close();
      else if (status.value) status.value = { ...status.value, viewOpen: state !== 'closed' };
    } catch {
      tell('error', i18n.t('error.answer'));
    }
  }

  async function save(): Promise<void> {
    if (busy.value) return;
    busy.value = 'save';
    notice.value = undefined;
    try {
      const result = await sendMessage('tab.save', { tabId: await tab });
      if (result.ok) await know(result);
      if (result.ok) tell('info', i18n.t(`popup.savedNow.${result.outcome}`));
      else tell('error', result.message);
    } catch {
      tell('error', i18n.t('error.answer'));
    }
    busy.value = undefined;
  }

  async function convert(script: ShownScript): Promise<void> {
    const before = status.value;
    if (busy.value || !before) return;
    busy.value = 'convert';
    notice.value = undefined;
    status.value = { ...before, shown: script };
    try {
      const after = parsePageStatus(await sendMessage('page.convert', script, mainFrame(await tab)));
      status.value = after;
      tell('info', i18n.t(after.left ? LEFT[after.left] : `popup.converted.${after.shown}`));
    } catch {
      status.value = { ...before };
      tell('error', i18n.t('error.convert'));
    }
    busy.value = undefined;
  }

  /** What a reader of this page would want it in. */
  function usefulScript(): TargetScript {
    const { shown, script } = status.value ?? { shown: 'original', script: 'none' };
    if (shown !== 'original') return shown;
    const next = nextScript({ shown, script, viewOpen: false }, browser.i18n.getUILanguage());
    return next === 'hant' ? 'hant' : 'hans';
  }

  /** In a click: the browser may ask the person. */
  async function convertAlways(to: ConversionRule['to']): Promise<void> {
    try {
      if (await site.always(to)) await convert(scriptOf({ to }));
      else tell('error', i18n.t('popup.site.refused'));
    } catch {
      tell('error', i18n.t('error.answer'));
    }
  }

  async function convertNever(): Promise<void> {
    await site.never(usefulScript());
    if (status.value?.shown !== 'original') await convert('original');
  }

  async function take(taking: Taking): Promise<void> {
    if (finding.value.kind !== 'readable') return;
    try {
      const article = await convertArticle(finding.value.result.article, takeScript.value, load);
      await takeArticle(article, kept.value?.savedAt, taking, loadExportForm);
      tell('info', i18n.t(taking.way === 'copy' ? 'popup.copied' : 'popup.downloaded'));
    } catch {
      tell('error', i18n.t(taking.way === 'copy' ? 'error.copy' : 'error.download'));
    }
  }

  /** The page takes over: the person points at the body there. */
  async function pickBody(): Promise<void> {
    try {
      await sendMessage('page.pickBody', undefined, mainFrame(await tab));
      if (!stay) window.close();
    } catch {
      tell('error', i18n.t('error.answer'));
    }
  }

  async function showRules(): Promise<void> {
    await browser.runtime.openOptionsPage();
    if (!stay) window.close();
  }

  /** At the kept article, where there is one and it was asked for. */
  async function showLibrary(id?: string): Promise<void> {
    await openLibrary(id);
    if (!stay) window.close();
  }

  return {
    finding,
    status,
    kept,
    tags,
    tagFailed: () => tell('error', i18n.t('popup.notTagged')),
    busy,
    notice,
    shortcuts,
    look,
    loadShortcuts,
    toggleView,
    save,
    convert,
    site,
    headline: followHeadline(title, shown, written, load),
    takeScript,
    chooseTakeScript: (script: ShownScript | undefined) => (chosenScript.value = script),
    usefulScript,
    convertAlways,
    convertNever,
    convertWhenAsked: site.whenAsked,
    take,
    pickBody,
    showRules,
    showLibrary,
  };
}

function findingOf(result: CleanResult): Finding {
  if ('article' in result) return { kind: 'readable', result };
  const { state, reason } = result;
  const pickable = state === 'not-article' || state === 'empty';
  return {
    kind: 'unreadable',
    why: explainState(state),
    ...(reason !== undefined && { reason }),
    ...(pickable && { pickable }),
  };
}

/** @param notClicked true where the popup was not opened by the toolbar button, whose click is the grant. */
function explainError(error: unknown, notClicked: boolean): Explanation {
  if (!(error instanceof UnreachablePageError)) {
    return { title: i18n.t('error.unreachable.unknown.title'), text: i18n.t('error.answer') };
  }
  return explainUnreachable(error.kind === 'notGranted' && !notClicked ? 'withheld' : error.kind);
}
