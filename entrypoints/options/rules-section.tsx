/** The person's rules of cleaning by site, and the ways in and out for them. */
import { i18n } from '#i18n';
import { FileButton } from './file-button';
import { RuleCard } from './rule-card';
import type { RulesModel } from './rules-model';

export function RulesSection({ model }: { model: RulesModel }) {
  const rules = model.rules.value;
  const sorted = rules?.toSorted((a, b) => ((a.hosts[0] ?? '') < (b.hosts[0] ?? '') ? -1 : 1)) ?? [];
  return (
    <section aria-labelledby="rules">
      <header>
        <h2 id="rules">{i18n.t('options.heading')}</h2>
        <FileButton label={i18n.t('options.import')} accept=".json,application/json" take={model.importFile} />
        <button type="button" class="quiet" disabled={!rules?.length} onClick={model.exportFile}>
          {i18n.t('options.export')}
        </button>
      </header>
      <p class="intro">{i18n.t('options.intro')}</p>
      {rules?.length === 0 && <p class="empty">{i18n.t('options.empty')}</p>}
      <ul class="rules">
        {sorted.map((rule) => (
          <RuleCard key={JSON.stringify(rule)} model={model} rule={rule} />
        ))}
      </ul>
    </section>
  );
}
