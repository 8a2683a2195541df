/** What can be tried on the welcome page: the three main actions, on its own sample and nothing else. */
import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ShownScript } from '../../lib/convert/types';
import { convertView } from '../../lib/extension/conversion/convert-view';
import { openLibrary } from '../../lib/extension/open-library';
import type { SaveResult } from '../../lib/extension/protocol';
import { loadReading, saveReading } from '../../lib/extension/settings/settings';
import { deleteArticles } from '../../lib/library/delete-articles';
import { saveArticle } from '../../lib/library/save-article';
import { openCleanView } from '../../lib/view/open-clean-view';
import { cleanSample } from './sample';

export type WelcomeModel = ReturnType<typeof createWelcomeModel>;

export function createWelcomeModel() {
  const shown = signal<ShownScript>('original');
  /** Id of the kept sample. */
  const keptId = signal<string | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  /** Keys by command; a person, or the browser, may have left one empty. */
  const shortcuts = signal<ReadonlyMap<string, string>>(new Map());
  const kept = new Set<string>();
  let onPage: ReturnType<typeof convertView> | undefined;

  async function loadShortcuts(): Promise<void> {
    const commands = await browser.commands.getAll();
    shortcuts.value = new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  }

  async function openView(): Promise<void> {
    const result = cleanSample(kept);
    if (!('article' in result)) throw new Error(`the sample is ${result.state}`);
    const conversion = convertView('hans');
    const handle = openCleanView({
      document,
      article: result.article,
      report: result.report,
      saved: keptId.value !== undefined,
      reading: await loadReading(),
      onReading: (settings) => void saveReading(settings),
      actions: {
        save,
        putBack: (id) => cleanSample(kept.add(id)),
        show: (script) => conversion.show(handle.root, script),
        openLibrary: () => void openLibrary(keptId.value),
        onClose: () => conversion.stop(),
      },
    });
  }

  async function convert(root: ShadowRoot, script: ShownScript): Promise<void> {
    onPage ??= convertView('hans');
    shown.value = script;
    await onPage.show(root, script);
  }

  async function save(): Promise<SaveResult> {
    const result = cleanSample();
    if (!('article' in result)) throw new Error(`the sample is ${result.state}`);
    const saved = await saveArticle(result.article, result.report);
    keptId.value = saved.id;
    return { ok: true, ...saved };
  }

  async function forget(): Promise<void> {
    if (keptId.value !== undefined) await deleteArticles([keptId.value]);
    keptId.value = undefined;
  }

  /** Runs what a button asks for; what goes wrong is told beside it. */
  async function attempt(action: () => Promise<unknown>): Promise<void> {
    problem.value = undefined;
    try {
      await action();
    } catch {
      problem.value = i18n.t('welcome.failed');
    }
  }

  return { shown, keptId, problem, shortcuts, loadShortcuts, openView, convert, save, forget, attempt };
}
