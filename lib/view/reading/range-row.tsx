/** One measure of the text: its name, a slider, and what it stands at. */
import { i18n } from '#i18n';
import { RANGES, type LOOK_RANGES } from './reading-preferences';

type RangeName = (typeof LOOK_RANGES)[number];

interface RangeRowProps {
  name: RangeName;
  value: number;
  choose(value: number): void;
}

export function RangeRow({ name, value, choose }: RangeRowProps) {
  const { min, max, step } = RANGES[name];
  const spoken = spell(name, value);
  return (
    <label class="range">
      <span>{i18n.t(`view.reading.range.${name}`)}</span>
      <input
        type="range"
        name={name}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={spoken}
        onInput={({ currentTarget }) => choose(Number(currentTarget.value))}
      />
      <output>{spoken}</output>
    </label>
  );
}

/** The column is measured in characters, the rest in the size of the text. */
function spell(name: RangeName, value: number): string {
  const locale = i18n.t('view.locale');
  if (name === 'width') return i18n.t('view.reading.characters', [value.toLocaleString(locale)]);
  return value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
