/** Chooses between the text as it was written, Simplified and Traditional. */
import { SHOWN_SCRIPTS } from '../../convert/shown-scripts';
import { i18n } from '#i18n';
import type { ViewModel } from '../view-model';

export function ScriptSwitch({ model }: { model: ViewModel }) {
  return (
    <fieldset class="switch">
      <legend class="unseen">{i18n.t('view.script.label')}</legend>
      {SHOWN_SCRIPTS.map((script) => (
        <label key={script} title={i18n.t(`view.script.${script}Title`)}>
          <input
            type="radio"
            name="script"
            value={script}
            aria-label={i18n.t(`view.script.${script}Title`)}
            checked={model.shown.value === script}
            onChange={() => void model.convert(script)}
          />
          <span aria-hidden="true">{i18n.t(`view.script.${script}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
