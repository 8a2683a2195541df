/** The message at the foot of the page. */
import { i18n } from '#i18n';
import type { Toaster } from './toaster';

/** More lines than these say nothing that the first do not. */
const MOST_LINES = 6;

export function ToastLine({ toaster }: { toaster: Toaster }) {
  const toast = toaster.toast.value;
  return (
    <div class="toast-place" role={toast?.kind === 'error' ? 'alert' : 'status'}>
      {toast && (
        <div class={`toast ${toast.kind}`}>
          <div>
            {toast.text}
            {toast.lines?.slice(0, MOST_LINES).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {toast.undo && (
            <button type="button" class="solid" onClick={toast.undo}>
              {i18n.t('library.undo')}
            </button>
          )}
          <button type="button" class="quiet" onClick={toaster.dismiss}>
            {i18n.t('library.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
