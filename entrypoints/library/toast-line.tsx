/** A message that goes by itself; it waits while somebody points at it or stands in it with the keyboard. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LibraryModel } from './library-model';
import { UNDO_TIME } from './toast';

export function ToastLine({ model }: { model: LibraryModel }) {
  const toast = model.toast.value;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held || toast.kind === 'error') return undefined;
    const timer = setTimeout(model.dismiss, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <div class="toast-place" role={toast?.kind === 'error' ? 'alert' : 'status'}>
      {toast && (
        <div
          class={`toast ${toast.kind}`}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" class="undo" aria-keyshortcuts="Control+Z" onClick={() => void toast.undo?.()}>
              {i18n.t('library.undo')}
            </button>
          )}
          <button type="button" class="quiet" onClick={model.dismiss}>
            {i18n.t('library.dismiss')}
          </button>
        </div>
      )}
    </div>
  );
}
