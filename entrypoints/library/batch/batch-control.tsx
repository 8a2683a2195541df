/** Saving many pages: the button, and one quiet line above the list while the queue works or waits for the person. */
import { ListPlus } from 'lucide';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import { BatchDialog } from './batch-dialog';
import { openPages, type BatchModel } from './batch-model';

export function BatchControl({ model }: { model: BatchModel }) {
  return (
    <>
      <button
        type="button"
        class="tool"
        title={i18n.t('library.batch.hint')}
        onClick={() => (model.isOpen.value = true)}
      >
        <Icon node={ListPlus} size={18} />
        {i18n.t('library.batch.button')}
      </button>
      {model.isOpen.value && <BatchDialog model={model} close={() => (model.isOpen.value = false)} />}
    </>
  );
}

export function BatchLine({ model }: { model: BatchModel }) {
  const all = model.queue.value;
  const open = openPages(all).length;
  const held = all.filter(({ state }) => state === 'held').length;
  if (open === 0 && held === 0) return undefined;
  const done = all.length - open - held;
  return (
    <p class="notice-line" role="status">
      <span>
        {open > 0
          ? i18n.t('library.batch.working', [String(done), String(all.length)])
          : i18n.t('library.batch.held', held)}
      </span>
      <button type="button" class="quiet" onClick={() => (model.isOpen.value = true)}>
        {i18n.t('library.batch.show')}
      </button>
    </p>
  );
}
