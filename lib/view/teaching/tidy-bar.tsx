/** The one line that says what a rule would hit, before it is written. */
import { i18n } from '#i18n';
import type { RuleProposal } from './rule-actions';
import type { TidyModel } from './tidy-model';

export function TidyBar({ tidy }: { tidy: TidyModel }) {
  const proposal = tidy.proposal.value;
  if (!tidy.rules || (!proposal && !tidy.active.value)) return undefined;
  const { at, of } = tidy.place.value;
  return (
    <section class="tidy-bar" translate={false} role="status" aria-label={i18n.t('view.tidy.label')}>
      {!proposal && <p>{i18n.t('view.tidy.hint')}</p>}
      {proposal && (
        <p class={proposal.large ? 'large' : ''}>
          {describe(proposal)} <code>{proposal.select}</code>
        </p>
      )}
      <span class="choices">
        {proposal && of > 1 && (
          <>
            <button type="button" class="quiet" disabled={at === 0} onClick={() => tidy.step(-1)}>
              {i18n.t('view.tidy.narrower')}
            </button>
            <button type="button" class="quiet" disabled={at === of - 1} onClick={() => tidy.step(1)}>
              {i18n.t('view.tidy.wider')}
            </button>
          </>
        )}
        {!proposal && (
          <button type="button" class="quiet" onClick={() => tidy.rules?.pickBody()}>
            {i18n.t('view.tidy.pickBody')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => (proposal ? tidy.cancel() : tidy.stop())}>
          {i18n.t(proposal ? 'view.tidy.cancel' : 'view.tidy.done')}
        </button>
        {proposal && (
          <button type="button" class="solid" disabled={proposal.blocks === 0} onClick={() => void tidy.confirm()}>
            {i18n.t('keep' in proposal.change ? 'view.tidy.keep' : 'view.tidy.remove', [tidy.rules.host])}
          </button>
        )}
      </span>
    </section>
  );
}

function describe({ change, blocks, characters, large }: RuleProposal): string {
  const size = [i18n.t('view.tidy.blocks', blocks), i18n.t('view.tidy.characters', characters)] as const;
  if ('keep' in change) return i18n.t('view.tidy.keeps', [...size]);
  return i18n.t(large ? 'view.tidy.removesMost' : 'view.tidy.removes', [...size]);
}
