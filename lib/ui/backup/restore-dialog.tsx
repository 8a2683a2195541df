/** The dry run of a restore: the archive is whole, and this is what it would bring. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CheckedBackup, RestoreModel } from './restore-model';

export function RestoreDialog({ model }: { model: RestoreModel }) {
  const checked = model.checked.value;
  return checked && <Summary model={model} checked={checked} />;
}

function Summary({ model, checked }: { model: RestoreModel; checked: CheckedBackup }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [withSettings, setWithSettings] = useState(true);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { plan, backup } = checked;
  const hasSettings = Object.keys(plan.settings).length > 0;
  const isNothing = plan.added + plan.renewed + plan.completed === 0;
  return (
    <dialog ref={dialog} class="dialog restore" aria-labelledby="restore-heading" onClose={model.close}>
      <h2 id="restore-heading">{i18n.t('backup.restoreHeading')}</h2>
      <p class="fine">{i18n.t('backup.whole', [checked.name, dateOf(backup.manifest.madeAt)])}</p>
      <ul class="sums">
        <li>{i18n.t('backup.sum.added', plan.added)}</li>
        {plan.renewed > 0 && <li>{i18n.t('backup.sum.renewed', plan.renewed)}</li>}
        {plan.completed > 0 && <li>{i18n.t('backup.sum.completed', plan.completed)}</li>}
        {plan.same > 0 && <li>{i18n.t('backup.sum.same', plan.same)}</li>}
        {plan.notes > 0 && <li>{i18n.t('backup.sum.notes', plan.notes)}</li>}
        {plan.pictures > 0 && (
          <li>{i18n.t('backup.sum.pictures', plan.pictures, [String(plan.pictures), sizeOf(plan.pictureBytes)])}</li>
        )}
      </ul>
      {hasSettings && (
        <label class="with-settings">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)}
          />
          {i18n.t('backup.withSettings')}
        </label>
      )}
      <p class="actions">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {i18n.t('backup.cancel')}
        </button>
        <button
          type="button"
          class="solid"
          disabled={isNothing && !(hasSettings && withSettings)}
          onClick={() => void model.run(checked, hasSettings && withSettings)}
        >
          {i18n.t('backup.restoreNow')}
        </button>
      </p>
    </dialog>
  );
}

function dateOf(madeAt: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(i18n.t('view.locale'), style).format(new Date(madeAt));
}

function sizeOf(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
