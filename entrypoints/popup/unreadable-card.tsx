/** Why there is nothing to read, in the page's words too, and what to do. */
import { RotateCw } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../lib/ui/icon';
import type { Finding } from './popup-model';

interface UnreadableCardProps {
  finding: Extract<Finding, { kind: 'unreadable' }>;
  again(): void;
  pick(): void;
}

export function UnreadableCard({ finding: { why, reason, pickable }, again, pick }: UnreadableCardProps) {
  return (
    <section class="card unreadable" role="alert">
      <h2>{why.title}</h2>
      {reason !== undefined && <p class="reason">{i18n.t('popup.pageSays', [reason])}</p>}
      <p>{why.text}</p>
      {pickable && (
        <button type="button" onClick={pick}>
          {i18n.t('popup.pickBody')}
        </button>
      )}
      <button type="button" onClick={again}>
        <Icon node={RotateCw} size={16} />
        {i18n.t('popup.tryAgain')}
      </button>
    </section>
  );
}
