/** The voices of the system through the browser's own speech synthesis. */
import type { SpeechEngine, Voice } from './speech-engine';

/** A voice that has not begun by then never does. In milliseconds. */
const LONGEST_SILENCE = 8000;

/** @returns nothing where the browser cannot speak. */
export function systemSpeech(window: Window): SpeechEngine | undefined {
  const { speechSynthesis: synthesis } = window;
  if (!synthesis) return undefined;
  return {
    voices: () => synthesis.getVoices().map(describe),
    onVoices: (changed, signal) => synthesis.addEventListener('voiceschanged', changed, { signal }),
    speak(text, { voice, rate }, end) {
      const found = synthesis.getVoices().find(({ name }) => name === voice.name);
      // Without one the browser would take its own choice, which may send the text away.
      if (!found) {
        const soon = setTimeout(() => end('voice-unavailable'));
        return () => clearTimeout(soon);
      }
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = found;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      const silence = setTimeout(() => finish('silence'), LONGEST_SILENCE);
      let over = false;

      function finish(failed?: string): void {
        clearTimeout(silence);
        if (over) return;
        over = true;
        end(failed);
      }

      utterance.addEventListener('start', () => clearTimeout(silence));
      utterance.addEventListener('end', () => finish());
      utterance.addEventListener('error', ({ error }) => finish(error));
      // One that was broken off still stands in the queue for a moment.
      synthesis.cancel();
      synthesis.speak(utterance);
      return () => {
        over = true;
        clearTimeout(silence);
        synthesis.cancel();
      };
    },
  };
}

function describe({ name, lang, localService }: SpeechSynthesisVoice): Voice {
  return { name, lang, local: localService };
}
