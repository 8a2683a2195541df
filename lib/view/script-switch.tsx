/** Chooses between the text as it was written, Simplified and Traditional. */
import { i18n } from '#i18n';
import type { PageScript } from '../extension/protocol';
import type { ViewModel } from './view-model';

const CHOICES: PageScript[] = ['original', 'hans', 'hant'];

export function ScriptSwitch({ model }: { model: ViewModel }) {
  return (
    <fieldset class="switch">
      <legend class="unseen">{i18n.t('view.script.label')}</legend>
      {CHOICES.map((script) => (
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
