/** A setting that is on or off, with what it does in a line. */
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  hint: string;
  on: boolean;
  change(on: boolean): void;
}

export function Switch({ label, hint, on, change }: SwitchProps) {
  const id = useId();
  return (
    <label class="option">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={id}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span class="label">{label}</span>
      <span class="hint" id={id}>
        {hint}
      </span>
    </label>
  );
}
