/** Everything about the look of a text in one small panel; the view and the options page show the same. */
import { Minus, Plus } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import { RangeRow } from './range-row';
import {
  LATIN_FACES,
  LOOK_RANGES,
  stepSize,
  SWITCHES,
  TEXT_SIZES,
  THEMES,
  TYPEFACES,
  type ReadingPreferences,
} from './reading-preferences';
import { isFontName } from './read-preferences';

interface ReadingControlsProps {
  preferences: ReadingPreferences;
  prefer(change: Partial<ReadingPreferences>): void;
}

export function ReadingControls({ preferences, prefer }: ReadingControlsProps) {
  return (
    <div class="reading">
      <Swatches chosen={preferences.theme} choose={(theme) => prefer({ theme })} />
      <SizeRow size={preferences.size} choose={(size) => prefer({ size })} />
      <Choices
        name="typeface"
        label={i18n.t('view.reading.typeface')}
        options={TYPEFACES}
        nameOf={(typeface) => i18n.t(`view.reading.face.${typeface}`)}
        chosen={preferences.typeface}
        choose={(typeface) => prefer({ typeface })}
      />
      {LOOK_RANGES.map((name) => (
        <RangeRow key={name} name={name} value={preferences[name]} choose={(value) => prefer({ [name]: value })} />
      ))}
      <div class="flags">
        {SWITCHES.map((name) => (
          <label key={name} title={i18n.t(`view.reading.flagHint.${name}`)}>
            <input
              type="checkbox"
              role="switch"
              name={name}
              checked={preferences[name]}
              onChange={({ currentTarget }) => prefer({ [name]: currentTarget.checked })}
            />
            <span>{i18n.t(`view.reading.flag.${name}`)}</span>
          </label>
        ))}
      </div>
      <details class="more">
        <summary>{i18n.t('view.reading.more')}</summary>
        <span class="above" aria-hidden="true">
          {i18n.t('view.reading.latin')}
        </span>
        <Choices
          name="latin"
          label={i18n.t('view.reading.latin')}
          options={LATIN_FACES}
          nameOf={(face) => i18n.t(`view.reading.latinFace.${face}`)}
          chosen={preferences.latin}
          choose={(latin) => prefer({ latin })}
        />
        <label class="own">
          <span>{i18n.t('view.reading.ownFont')}</span>
          <input
            name="ownFont"
            value={preferences.ownFont}
            placeholder={i18n.t('view.reading.ownFontHint')}
            spellcheck={false}
            autocomplete="off"
            onChange={({ currentTarget: { value } }) => isFontName(value.trim()) && prefer({ ownFont: value.trim() })}
          />
        </label>
      </details>
    </div>
  );
}

function Swatches({ chosen, choose }: { chosen: string; choose(theme: ReadingPreferences['theme']): void }) {
  return (
    <fieldset class="swatches">
      <legend class="unseen">{i18n.t('view.reading.theme')}</legend>
      {THEMES.map((theme) => (
        <label key={theme} title={i18n.t(`view.reading.${theme}`)}>
          <input
            type="radio"
            name="theme"
            value={theme}
            aria-label={i18n.t(`view.reading.${theme}`)}
            checked={chosen === theme}
            onChange={() => choose(theme)}
          />
          <span class={`swatch ${theme}`} {...(theme !== 'auto' && { 'data-theme': theme })} aria-hidden="true">
            {i18n.t('view.reading.sample')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SizeRow({ size, choose }: { size: number; choose(size: number): void }) {
  return (
    <div class="sizes" role="group" aria-label={i18n.t('view.reading.size')}>
      <button
        type="button"
        class="tool"
        aria-label={i18n.t('view.reading.smaller')}
        disabled={size === TEXT_SIZES[0]}
        onClick={() => choose(stepSize(size, -1))}
      >
        <Icon node={Minus} />
      </button>
      <output>{size}</output>
      <button
        type="button"
        class="tool"
        aria-label={i18n.t('view.reading.larger')}
        disabled={size === TEXT_SIZES.at(-1)}
        onClick={() => choose(stepSize(size, 1))}
      >
        <Icon node={Plus} />
      </button>
    </div>
  );
}

interface ChoicesProps<T extends string> {
  name: string;
  label: string;
  options: readonly T[];
  nameOf(option: T): string;
  chosen: T;
  choose(option: T): void;
}

function Choices<T extends string>({ name, label, options, nameOf, chosen, choose }: ChoicesProps<T>) {
  return (
    <fieldset class="switch wide">
      <legend class="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} value={option} checked={chosen === option} onChange={() => choose(option)} />
          <span>{nameOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
