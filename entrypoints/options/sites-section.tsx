/** The sites on which conversion goes by itself, or never, one a line. */
import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PRESETS } from '../../lib/convert/preset-names';
import { SITE_CHOICES, type ConversionRule } from '../../lib/convert/site-rules';
import { Icon } from '../../lib/ui/icon';
import type { Site, SitesModel } from './sites-model';

const TARGETS = ['hans', 'hant', ...PRESETS] as const;

export function SitesSection({ model }: { model: SitesModel }) {
  const sites = model.sites.value;
  if (!sites) return undefined;
  return (
    <section aria-labelledby="sites">
      <header>
        <h2 id="sites">{i18n.t('options.sites.heading')}</h2>
      </header>
      <p class="intro">{i18n.t('options.sites.intro')}</p>
      <div class="panel">
        {sites.length > 0 && (
          <ul class="sites">
            {sites.map((site) => (
              <SiteLine key={site.rule.host} model={model} site={site} />
            ))}
          </ul>
        )}
        <AddSite model={model} />
      </div>
    </section>
  );
}

function SiteLine({ model, site: { rule, allowed } }: { model: SitesModel; site: Site }) {
  const { host } = rule;
  const waits = rule.choice === 'always' && !allowed;
  return (
    <li>
      <span class="host">{host}</span>
      <ChoiceField
        rule={rule}
        label={i18n.t('options.sites.choiceOf', [host])}
        set={(change) => void model.set({ ...rule, ...change })}
      />
      <TargetField
        rule={rule}
        label={i18n.t('options.sites.targetOf', [host])}
        set={(change) => void model.set({ ...rule, ...change })}
      />
      <button
        type="button"
        class="tool"
        title={i18n.t('options.sites.delete', [host])}
        aria-label={i18n.t('options.sites.delete', [host])}
        onClick={() => void model.remove(rule)}
      >
        <Icon node={Trash2} size={18} />
      </button>
      {waits && (
        <p class="waits">
          {i18n.t('options.sites.notAllowed')}
          <button type="button" class="quiet" onClick={() => void model.set(rule)}>
            {i18n.t('options.sites.allow')}
          </button>
        </p>
      )}
    </li>
  );
}

function AddSite({ model }: { model: SitesModel }) {
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<Omit<ConversionRule, 'host'>>({ choice: 'always', to: 'hans' });
  const [wrong, setWrong] = useState(false);
  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const added = await model.add(typed, rule);
    setWrong(!added);
    if (added) setTyped('');
  }
  return (
    <form class="site-form" onSubmit={(event) => void add(event)}>
      <input
        required
        class="host"
        value={typed}
        placeholder="example.org"
        spellcheck={false}
        aria-label={i18n.t('options.sites.host')}
        aria-invalid={wrong}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <ChoiceField
        rule={rule}
        label={i18n.t('options.sites.choice')}
        set={(change) => setRule({ ...rule, ...change })}
      />
      <TargetField
        rule={rule}
        label={i18n.t('options.sites.target')}
        set={(change) => setRule({ ...rule, ...change })}
      />
      <button type="submit" class="solid">
        {i18n.t('options.sites.add')}
      </button>
      {wrong && (
        <p class="problems" role="alert">
          {i18n.t('options.sites.noHost')}
        </p>
      )}
    </form>
  );
}

interface FieldProps {
  rule: Omit<ConversionRule, 'host'>;
  label: string;
  set(change: Partial<Omit<ConversionRule, 'host'>>): void;
}

function ChoiceField({ rule, label, set }: FieldProps) {
  return (
    <select
      aria-label={label}
      value={rule.choice}
      onChange={({ currentTarget: { value } }) => {
        const choice = SITE_CHOICES.find((each) => each === value);
        if (choice) set({ choice });
      }}
    >
      {SITE_CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {i18n.t(`options.sites.${choice}`)}
        </option>
      ))}
    </select>
  );
}

function TargetField({ rule, label, set }: FieldProps) {
  return (
    <select
      aria-label={label}
      value={rule.to}
      disabled={rule.choice === 'never'}
      onChange={({ currentTarget: { value } }) => {
        const to = TARGETS.find((each) => each === value);
        if (to) set({ to });
      }}
    >
      {TARGETS.map((to) => (
        <option key={to} value={to}>
          {i18n.t(`options.target.${to}`)}
        </option>
      ))}
    </select>
  );
}
