/** The headline in the script that the page is shown in; where no converter comes, as it was written. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ChineseScript } from '../../lib/clean/types';
import { isLeftAlone } from '../../lib/convert/page/is-left-alone';
import type { Convert, ShownScript, TargetScript } from '../../lib/convert/types';

/** @param written script of the page as a whole */
export function followHeadline(
  title: ReadonlySignal<string | undefined>,
  shown: ReadonlySignal<ShownScript>,
  written: ReadonlySignal<ChineseScript | undefined>,
  load: (script: TargetScript) => Promise<Convert>,
): ReadonlySignal<string | undefined> {
  const headline = signal(title.value);

  async function convertTitle(text: string, script: TargetScript): Promise<void> {
    const convert = await load(script);
    if (shown.value === script && title.value === text) headline.value = convert(text);
  }

  effect(() => {
    const text = title.value;
    const script = shown.value;
    headline.value = text;
    if (text === undefined || script === 'original' || isLeftAlone(text, script, written.value === script)) return;
    convertTitle(text, script).catch(() => {
      // It stays as it was written.
    });
  });
  return headline;
}
