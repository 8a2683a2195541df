/** The two things that most people came for. */
import { Bookmark, BookmarkCheck, BookOpenText, RefreshCw } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabAction } from '../../lib/extension/toolbar/tab-actions';
import { Icon } from '../../lib/ui/icon';
import type { PopupModel } from './popup-model';

export function ViewAndSave({ model }: { model: PopupModel }) {
  const ready = model.finding.value.kind === 'readable';
  const kept = model.kept.value;
  /** Saving once more would change nothing. */
  const isCurrent = kept !== undefined && !kept.changes;
  const saving = model.busy.value === 'save';
  const first = useRef<HTMLButtonElement>(null);
  // Enter opens the clean view, unless the person has gone to another control meanwhile.
  useEffect(() => {
    if (ready && document.activeElement === document.body) first.current?.focus();
  }, [ready]);
  return (
    <div class="main-actions">
      <button
        type="button"
        class="primary"
        ref={first}
        disabled={!ready}
        title={shortcutOf(model, 'clean-view')}
        onClick={() => void model.toggleView()}
      >
        <Icon node={BookOpenText} />
        {i18n.t(model.status.value?.viewOpen ? 'popup.closeView' : 'popup.cleanView')}
      </button>
      {isCurrent ? (
        <button type="button" onClick={() => void model.showLibrary(kept.id)}>
          <Icon node={BookmarkCheck} />
          {i18n.t('popup.openKept')}
        </button>
      ) : (
        <button
          type="button"
          disabled={!ready}
          title={shortcutOf(model, 'save')}
          aria-busy={saving}
          onClick={() => void model.save()}
        >
          <Icon node={kept ? RefreshCw : Bookmark} />
          {i18n.t(saving ? 'popup.saving' : kept ? 'popup.saveAgain' : 'popup.save')}
        </button>
      )}
    </div>
  );
}

function shortcutOf(model: PopupModel, command: TabAction): string | undefined {
  const keys = model.shortcuts.value.get(command);
  return keys ? i18n.t('popup.shortcut', [keys]) : undefined;
}
