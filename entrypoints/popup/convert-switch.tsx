/** Shows the page in Simplified, in Traditional, or as it was written. */
import { SHOWN_SCRIPTS } from '../../lib/convert/shown-scripts';
import { i18n } from '#i18n';
import type { PopupModel } from './popup-model';

const WORDS = { original: 'popup.original', hans: 'popup.hans', hant: 'popup.hant' } as const;
const TITLES = { original: 'popup.original', hans: 'popup.hansTitle', hant: 'popup.hantTitle' } as const;

export function ConvertSwitch({ model }: { model: PopupModel }) {
  const status = model.status.value;
  return (
    <fieldset class="switch" disabled={!status} aria-busy={model.busy.value === 'convert'}>
      <legend>{i18n.t('popup.script')}</legend>
      <div class="segments">
        {SHOWN_SCRIPTS.map((script) => (
          <label key={script} title={i18n.t(TITLES[script])}>
            <input
              type="radio"
              name="script"
              value={script}
              aria-label={i18n.t(TITLES[script])}
              checked={(status?.shown ?? 'original') === script}
              onChange={() => void model.convert(script)}
            />
            <span aria-hidden="true">{i18n.t(WORDS[script])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
