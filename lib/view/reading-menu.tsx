/** Size, typeface and theme, behind one button. */
import { ALargeSmall, Minus, Plus } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../ui/icon';
import { stepSize, TEXT_SIZES } from './reading-preferences';
import type { ViewModel } from './view-model';

export function ReadingMenu({ model }: { model: ViewModel }) {
  const { size } = model.preferences.value;
  return (
    <>
      <button
        type="button"
        class="tool"
        title={i18n.t('view.reading.label')}
        aria-label={i18n.t('view.reading.label')}
        popovertarget="reading-menu"
      >
        <Icon node={ALargeSmall} />
      </button>
      <div popover id="reading-menu" class="menu" role="dialog" aria-label={i18n.t('view.reading.label')}>
        <div class="sizes" role="group" aria-label={i18n.t('view.reading.size')}>
          <button
            type="button"
            class="tool"
            aria-label={i18n.t('view.reading.smaller')}
            disabled={size === TEXT_SIZES[0]}
            onClick={() => model.prefer({ size: stepSize(size, -1) })}
          >
            <Icon node={Minus} />
          </button>
          <output>{size}</output>
          <button
            type="button"
            class="tool"
            aria-label={i18n.t('view.reading.larger')}
            disabled={size === TEXT_SIZES.at(-1)}
            onClick={() => model.prefer({ size: stepSize(size, 1) })}
          >
            <Icon node={Plus} />
          </button>
        </div>
        <Choices
          name="typeface"
          label={i18n.t('view.reading.typeface')}
          options={{ sans: i18n.t('view.reading.sans'), serif: i18n.t('view.reading.serif') }}
          chosen={model.preferences.value.typeface}
          choose={(typeface) => model.prefer({ typeface })}
        />
        <Choices
          name="theme"
          label={i18n.t('view.reading.theme')}
          options={{
            auto: i18n.t('view.reading.auto'),
            light: i18n.t('view.reading.light'),
            dark: i18n.t('view.reading.dark'),
          }}
          chosen={model.preferences.value.theme}
          choose={(theme) => model.prefer({ theme })}
        />
      </div>
    </>
  );
}

interface ChoicesProps<T extends string> {
  name: string;
  label: string;
  options: Record<T, string>;
  chosen: T;
  choose(option: T): void;
}

function Choices<T extends string>({ name, label, options, chosen, choose }: ChoicesProps<T>) {
  return (
    <fieldset class="switch wide">
      <legend class="unseen">{label}</legend>
      {(Object.keys(options) as T[]).map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={chosen === option} onChange={() => choose(option)} />
          <span>{options[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
