/** A message that goes by itself; it waits while somebody points at it or stands in it with the keyboard. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { UNDO_TIME, type ToastModel } from './toast';

/** More lines than these say nothing that the first do not. */
const MOST_LINES = 6;

export function ToastLine({ model }: { model: Pick<ToastModel, 'toast' | 'dismiss'> }) {
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
          <div class="said">
            {toast.text}
            {toast.lines?.slice(0, MOST_LINES).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
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
