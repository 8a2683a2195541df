/** Reads passage after passage, with pause, skip and another voice or speed at any time. */
import { signal } from '@preact/signals';
import type { Passage } from './passages';
import type { SpeechEngine, Voice } from './speech-engine';

export interface SpeakerParts {
  engine: SpeechEngine;
  passages: readonly Passage[];
  /** Asked before each sentence, so that a change counts from the next one on. */
  how(): { voice: Voice; rate: number } | undefined;
  /** Called when the last passage is read. */
  atEnd(): void;
  fail(reason: string): void;
}

export type Speaker = ReturnType<typeof createSpeaker>;

export function createSpeaker({ engine, passages, how, atEnd, fail }: SpeakerParts) {
  const index = signal(0);
  const speaking = signal(false);
  let stopVoice: (() => void) | undefined;

  function say(at: number): void {
    stopVoice?.();
    stopVoice = undefined;
    const passage = passages[at];
    const manner = how();
    if (!passage || !manner) {
      speaking.value = false;
      if (!passage) atEnd();
      return;
    }
    index.value = at;
    speaking.value = true;
    stopVoice = engine.speak(passage.text, manner, (failed) => {
      stopVoice = undefined;
      if (failed === undefined) return say(at + 1);
      speaking.value = false;
      fail(failed);
    });
  }

  /** What a pause broke off is read again from its beginning: no system goes on inside a sentence reliably. */
  function pause(): void {
    stopVoice?.();
    stopVoice = undefined;
    speaking.value = false;
  }

  /** To the next paragraph, or to the start of this one, or of the one before where this has just begun. */
  function skip(by: 1 | -1): void {
    const here = passages[index.value]?.block;
    const start = passages.findIndex(({ block }) => block === here);
    let to = passages.findIndex(({ block }, at) => at > index.value && block !== here);
    if (by === -1) {
      const before = index.value === start ? passages[start - 1]?.block : here;
      to = Math.max(
        0,
        passages.findIndex(({ block }) => block === before),
      );
    }
    if (to === -1) return;
    index.value = to;
    if (speaking.value) say(to);
  }

  return {
    index,
    speaking,
    play: (at = index.value) => say(at),
    pause,
    skip,
    toggle: () => (speaking.value ? pause() : say(index.value)),
    /** Says the sentence once more, with what was changed. */
    again: () => void (speaking.value && say(index.value)),
  };
}
