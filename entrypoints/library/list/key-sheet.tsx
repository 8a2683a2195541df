/** Shows which keys work the list. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { KEY_ROWS } from './list-keys';

export function KeySheet({ close }: { close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog sheet" aria-labelledby="keys-heading" onClose={close}>
      <h2 id="keys-heading">{i18n.t('library.sheet.heading')}</h2>
      <dl>
        {KEY_ROWS.map(({ shown, does }) => (
          <div key={does}>
            <dt>
              {shown.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{i18n.t(`library.sheet.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <button type="button" class="solid" onClick={() => dialog.current?.close()}>
          {i18n.t('library.filter.close')}
        </button>
      </p>
    </dialog>
  );
}
