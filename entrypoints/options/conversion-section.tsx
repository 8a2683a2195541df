/** How text is converted: whose characters, whose words, and two switches. */
import { i18n } from '#i18n';
import type { HansPreset, HantPreset, Preset } from '../../lib/convert/preset-names';
import type { ConversionModel } from './conversion-model';
import { Switch } from './switch';

/** The default comes first, then what is nearest to it. */
const HANS_ORDER = ['tw2s', 'tw2sp', 'hk2s', 't2s'] as const satisfies readonly HansPreset[];
const HANT_ORDER = ['s2tw', 's2twp', 's2hk', 's2t'] as const satisfies readonly HantPreset[];

export function ConversionSection({ model }: { model: ConversionModel }) {
  const choices = model.choices.value;
  if (!choices) return undefined;
  return (
    <section aria-labelledby="conversion">
      <header>
        <h2 id="conversion">{i18n.t('options.conversion.heading')}</h2>
      </header>
      <p class="intro">{i18n.t('options.conversion.intro')}</p>
      <div class="presets">
        <Presets
          name="hans"
          legend={i18n.t('options.conversion.hans')}
          presets={HANS_ORDER}
          chosen={choices.hans}
          preset={model.defaults.hans}
          choose={(hans) => void model.choose({ hans })}
        />
        <Presets
          name="hant"
          legend={i18n.t('options.conversion.hant')}
          presets={HANT_ORDER}
          chosen={choices.hant}
          preset={model.defaults.hant}
          choose={(hant) => void model.choose({ hant })}
        />
      </div>
      <div class="panel">
        <Switch
          label={i18n.t('options.conversion.punctuation')}
          hint={i18n.t('options.conversion.punctuationHint')}
          on={choices.punctuation}
          change={(punctuation) => void model.choose({ punctuation })}
        />
        <Switch
          label={i18n.t('options.conversion.plain')}
          hint={i18n.t('options.conversion.plainHint')}
          on={choices.plain}
          change={(plain) => void model.choose({ plain })}
        />
      </div>
    </section>
  );
}

interface PresetsProps<P extends Preset> {
  name: string;
  legend: string;
  presets: readonly P[];
  chosen: P;
  /** Counts where the person chose nothing. */
  preset: P;
  choose(preset: P): void;
}

function Presets<P extends Preset>({ name, legend, presets, chosen, preset: usual, choose }: PresetsProps<P>) {
  return (
    <fieldset class="panel">
      <legend>{legend}</legend>
      {presets.map((preset) => (
        <label key={preset} class="option">
          <input
            type="radio"
            name={name}
            value={preset}
            checked={preset === chosen}
            aria-describedby={`${preset}-hint`}
            onChange={() => choose(preset)}
          />
          <span class="label">
            {i18n.t(`options.preset.${preset}`)}
            {preset === usual && <span class="tag">{i18n.t('options.conversion.default')}</span>}
          </span>
          <span class="hint" id={`${preset}-hint`}>
            {i18n.t(`options.presetHint.${preset}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
