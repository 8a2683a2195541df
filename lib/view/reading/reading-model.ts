/** How the person reads here: what counts now, and where a change of it is written. */
import { computed, signal } from '@preact/signals';
import { DEFAULT_PREFERENCES, type ReadingPreferences } from './reading-preferences';
import { changeReading, changeScope, preferencesHere, type ReadingSettings } from './reading-settings';

export type ReadingModel = ReturnType<typeof createReadingModel>;

/** @param keep remembers what the person chose. */
export function createReadingModel(initial?: ReadingSettings, keep?: (settings: ReadingSettings) => void) {
  const settings = signal<ReadingSettings>(initial ?? { everywhere: DEFAULT_PREFERENCES });

  function choose(next: ReadingSettings): void {
    settings.value = next;
    keep?.(next);
  }

  return {
    settings,
    /** What was chosen elsewhere. */
    follow: (elsewhere: ReadingSettings) => void (settings.value = elsewhere),
    preferences: computed(() => preferencesHere(settings.value)),
    onlyHere: computed(() => settings.value.site !== undefined),
    prefer: (change: Partial<ReadingPreferences>) => choose(changeReading(settings.value, change)),
    limit: (onlyHere: boolean) => choose(changeScope(settings.value, onlyHere)),
    reset: () => choose(changeReading(settings.value, DEFAULT_PREFERENCES)),
  };
}
