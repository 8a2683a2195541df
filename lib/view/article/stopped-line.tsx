/** Says above the text that the page was too large to be cleaned to the end, so that nobody takes a part for the whole. */
import { Info } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import type { ViewModel } from '../view-model';

export function StoppedLine({ model }: { model: ViewModel }) {
  const { stopped } = model.report.value;
  if (!stopped) return undefined;
  return (
    <section class="join" translate={false} lang={i18n.t('view.locale')}>
      <p role="status">
        <Icon node={Info} size={18} />
        <span>{i18n.t(stopped === 'time' ? 'view.stopped.time' : 'view.stopped.size')}</span>
      </p>
    </section>
  );
}
