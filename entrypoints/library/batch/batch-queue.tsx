/** The queue, page by page, with what came of each and what a person can do about it. */
import { Check, CircleAlert, Clock, Loader, PauseCircle, type IconNode } from 'lucide';
import type { QueueRecord } from '../../../lib/library/types';
import { Icon } from '../../../lib/ui/icon';
import { i18n } from '#i18n';
import { openPages, type BatchModel } from './batch-model';

const ICONS: Record<QueueRecord['state'], IconNode> = {
  waiting: Clock,
  working: Loader,
  saved: Check,
  failed: CircleAlert,
  held: PauseCircle,
};
/** A longer queue is shown from where it stands. */
const MOST_ROWS = 200;

export function BatchQueue({ model }: { model: BatchModel }) {
  const queue = model.queue.value;
  if (queue.length === 0) return undefined;
  const open = openPages(queue).length;
  const count = (state: QueueRecord['state']) => queue.filter((page) => page.state === state).length;
  const [failed, held] = [count('failed'), count('held')];
  const first = Math.max(
    0,
    Math.min(queue.findIndex(({ state }) => state === 'working' || state === 'waiting') - 3, queue.length - MOST_ROWS),
  );
  return (
    <section class="queue" aria-label={i18n.t('library.batch.queue')}>
      <progress aria-label={i18n.t('library.batch.queue')} value={queue.length - open - held} max={queue.length} />
      <ul tabIndex={0}>
        {queue.slice(first, first + MOST_ROWS).map((page) => (
          <li key={page.id} class={page.state}>
            <Icon node={ICONS[page.state]} size={16} />
            <a
              href={page.articleId ? `#${page.articleId}` : page.url}
              {...(!page.articleId && { target: '_blank', rel: 'noreferrer' })}
            >
              {page.title ?? page.url}
            </a>
            <span class="fine">{describe(page)}</span>
            {page.state === 'failed' && (
              <button type="button" class="quiet" onClick={() => void model.retry(page.id)}>
                {i18n.t('library.batch.retry')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {held > 0 && <p class="fine wall">{i18n.t('library.batch.wall')}</p>}
      <p class="queue-does">
        {failed + held > 0 && (
          <button type="button" class="quiet" onClick={() => void model.retry()}>
            {i18n.t(held > 0 ? 'library.batch.goOn' : 'library.batch.retryAll')}
          </button>
        )}
        {open + held > 0 && (
          <button type="button" class="quiet" onClick={() => void model.cancel()}>
            {i18n.t('library.batch.cancel')}
          </button>
        )}
        {queue.length > open + held && (
          <button type="button" class="quiet" onClick={() => void model.clear()}>
            {i18n.t('library.batch.clear')}
          </button>
        )}
      </p>
    </section>
  );
}

const OWN_REASONS = ['interrupted', 'noPermission', 'noTab', 'created', 'updated', 'unchanged'] as const;

function describe({ state, reason, message }: QueueRecord): string {
  if (state === 'waiting' || state === 'working') return i18n.t(`library.batch.state.${state}`);
  const own = OWN_REASONS.find((each) => each === reason);
  return message ?? (own ? i18n.t(`library.batch.reason.${own}`) : '');
}
