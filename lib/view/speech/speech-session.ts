/** One reading aloud: the voices for this text, what is being read, and what was chosen. */
import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { flowOf } from '../scrolling/reading-flow';
import type { ViewModel } from '../view-model';
import { chooseVoice, voicesFor } from './choose-voice';
import { takeMediaKeys } from './media-keys';
import { passagesOf, type Passage } from './passages';
import { createSpeaker } from './speaker';
import type { SpeechEngine, Voice } from './speech-engine';

export type SpeechSession = ReturnType<typeof createSpeechSession>;

export function createSpeechSession(model: ViewModel, root: ShadowRoot, engine: SpeechEngine) {
  const ending = new AbortController();
  const { metadata } = model.article.value;
  const script = model.shown.value === 'original' ? metadata.script : model.shown.value;
  const all = signal<Voice[]>(engine.voices());
  const voices = computed(() => voicesFor(metadata.script === 'none' ? 'none' : script, all.value));
  const voice = computed(() => chooseVoice(voices.value, model.preferences.value.speechVoice));
  const passages = passagesOf(root);
  const speaker = createSpeaker({
    engine,
    passages,
    how: () => voice.value && { voice: voice.value, rate: model.preferences.value.speechRate },
    atEnd: () => (model.player.value = undefined),
    fail: (reason) => model.tell('error', i18n.t('view.speech.failed', [reason])),
  });
  const view = root.ownerDocument.defaultView;
  const freeKeys = view
    ? takeMediaKeys(view, metadata.title ?? '', {
        play: () => speaker.play(),
        pause: speaker.pause,
        skip: speaker.skip,
      })
    : () => undefined;

  engine.onVoices(() => {
    const silent = voice.value === undefined;
    all.value = engine.voices();
    if (silent && voice.value) speaker.play();
  }, ending.signal);
  speaker.index.value = firstInView(root, passages);
  if (voice.value) speaker.play();

  function choose(change: { speechRate?: number; speechVoice?: string }): void {
    const silent = voice.value === undefined;
    model.reading.prefer(change);
    if (silent && voice.value) speaker.play();
    else speaker.again();
  }

  return {
    speaker,
    passages,
    voices,
    voice,
    choose,
    end(): void {
      ending.abort();
      speaker.pause();
      freeKeys();
    },
  };
}

/** Reading begins where one is. */
function firstInView(root: ShadowRoot, passages: readonly Passage[]): number {
  const scroller = root.querySelector<HTMLElement>('.scroller');
  if (!scroller || flowOf(scroller).at() < 1) return 0;
  const flow = flowOf(scroller);
  return Math.max(
    0,
    passages.findIndex(({ block }) => flow.offsetOf(block) >= 0),
  );
}
