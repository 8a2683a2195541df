/** The quiet bar above the text. */
import { BookmarkCheck, Bookmark, Library, ListX, Scissors, Trash2, X } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon';
import { DownloadMenu } from './download-menu';
import { ReadingMenu } from './reading-menu';
import { ScriptSwitch } from './script-switch';
import type { ViewModel } from './view-model';

export function Toolbar({ model, close }: { model: ViewModel; close(): void }) {
  const { actions } = model;
  const removed = model.report.value.removals.length;
  return (
    <header class="bar" translate={false}>
      {model.article.value.metadata.script !== 'none' && <ScriptSwitch model={model} />}
      <span class="space" />
      <button
        type="button"
        class="tool"
        aria-expanded={model.panelOpen.value}
        title={i18n.t('view.removed.title', removed)}
        aria-label={i18n.t('view.removed.title', removed)}
        onClick={() => (model.panelOpen.value = !model.panelOpen.value)}
      >
        <Icon node={ListX} />
        <span class="count">{removed}</span>
      </button>
      {actions.rules && (
        <button
          type="button"
          class="tool"
          aria-pressed={model.tidy.active.value}
          title={i18n.t('view.tidy.label')}
          aria-label={i18n.t('view.tidy.label')}
          onClick={() => (model.tidy.active.value ? model.tidy.stop() : model.tidy.start())}
        >
          <Icon node={Scissors} />
        </button>
      )}
      {actions.download && <DownloadMenu model={model} />}
      {actions.save && <SaveButton model={model} />}
      {actions.openLibrary && (
        <button
          type="button"
          class="tool"
          title={i18n.t('view.library')}
          aria-label={i18n.t('view.library')}
          onClick={() => actions.openLibrary?.()}
        >
          <Icon node={Library} />
        </button>
      )}
      {actions.remove && (
        <button
          type="button"
          class="tool"
          title={i18n.t('view.delete')}
          aria-label={i18n.t('view.delete')}
          onClick={() => actions.remove?.()}
        >
          <Icon node={Trash2} />
        </button>
      )}
      <ReadingMenu model={model} />
      <button
        type="button"
        class="tool"
        title={i18n.t('view.close')}
        aria-label={i18n.t('view.close')}
        aria-keyshortcuts="Escape"
        onClick={close}
      >
        <Icon node={X} />
      </button>
    </header>
  );
}

function SaveButton({ model }: { model: ViewModel }) {
  const state = model.saveState.value;
  const label = i18n.t(`view.save.${state}`);
  return (
    <button type="button" class={`tool save ${state}`} aria-busy={state === 'saving'} onClick={() => void model.save()}>
      <Icon node={state === 'saved' ? BookmarkCheck : Bookmark} />
      <span class="words">{label}</span>
    </button>
  );
}
