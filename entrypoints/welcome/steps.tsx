/** The three main actions, each with what it does, its keys, and a button that does it. */
import { BookOpenText, Bookmark, Languages } from 'lucide';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { SHOWN_SCRIPTS } from '../../lib/convert/shown-scripts';
import { openLibrary } from '../../lib/extension/open-library';
import { Icon } from '../../lib/ui/icon';
import type { WelcomeModel } from './welcome-model';

interface StepProps {
  icon: IconNode;
  heading: string;
  text: string;
  keys: string | undefined;
  children: ComponentChildren;
}

function Step({ icon, heading, text, keys, children }: StepProps) {
  return (
    <li>
      <h2>
        <Icon node={icon} size={22} />
        {heading}
      </h2>
      <p>{text}</p>
      <div class="try">
        {children}
        {keys && <kbd title={i18n.t('welcome.keys')}>{keys}</kbd>}
      </div>
    </li>
  );
}

export function ViewStep({ model }: { model: WelcomeModel }) {
  return (
    <Step
      icon={BookOpenText}
      heading={i18n.t('welcome.view.heading')}
      text={i18n.t('welcome.view.text')}
      keys={model.shortcuts.value.get('clean-view')}
    >
      <button type="button" class="solid" onClick={() => void model.attempt(model.openView)}>
        {i18n.t('welcome.view.try')}
      </button>
    </Step>
  );
}

export function ScriptStep({ model, sample }: { model: WelcomeModel; sample: ShadowRoot | undefined }) {
  return (
    <Step
      icon={Languages}
      heading={i18n.t('welcome.script.heading')}
      text={i18n.t('welcome.script.text')}
      keys={model.shortcuts.value.get('convert')}
    >
      <fieldset class="scripts" disabled={!sample}>
        <legend>{i18n.t('popup.script')}</legend>
        {SHOWN_SCRIPTS.map((script) => (
          <label key={script}>
            <input
              type="radio"
              name="script"
              aria-label={i18n.t(`view.script.${script}Title`)}
              checked={model.shown.value === script}
              onChange={() => sample && void model.attempt(() => model.convert(sample, script))}
            />
            <span aria-hidden="true">{i18n.t(`view.script.${script}`)}</span>
          </label>
        ))}
      </fieldset>
    </Step>
  );
}

export function SaveStep({ model }: { model: WelcomeModel }) {
  const id = model.keptId.value;
  return (
    <Step
      icon={Bookmark}
      heading={i18n.t('welcome.save.heading')}
      text={i18n.t(id === undefined ? 'welcome.save.text' : 'welcome.save.done')}
      keys={model.shortcuts.value.get('save')}
    >
      {id === undefined ? (
        <button type="button" class="solid" onClick={() => void model.attempt(model.save)}>
          {i18n.t('welcome.save.try')}
        </button>
      ) : (
        <>
          <button type="button" class="solid" onClick={() => void model.attempt(() => openLibrary(id))}>
            {i18n.t('welcome.save.open')}
          </button>
          <button type="button" class="quiet" onClick={() => void model.attempt(model.forget)}>
            {i18n.t('welcome.save.forget')}
          </button>
        </>
      )}
    </Step>
  );
}
