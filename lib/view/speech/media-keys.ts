/** Lets the keys for music on keyboards and headphones pause and skip what is read aloud. */

interface MediaActions {
  play(): void;
  pause(): void;
  skip(by: 1 | -1): void;
}

/** Half a second of nothing, 8 kHz, 8 bit: browsers give these keys to a page that plays something. */
const SILENCE = { rate: 8000, samples: 4000 };

/**
 * A page that plays something itself keeps its keys.
 *
 * @returns what gives them back.
 */
export function takeMediaKeys(window: Window, title: string, actions: MediaActions): () => void {
  const { mediaSession } = window.navigator;
  if (!mediaSession || mediaSession.metadata) return () => undefined;
  const handlers: [MediaSessionAction, () => void][] = [
    ['play', actions.play],
    ['pause', actions.pause],
    ['previoustrack', () => actions.skip(-1)],
    ['nexttrack', () => actions.skip(1)],
  ];
  mediaSession.metadata = new MediaMetadata({ title });
  for (const [action, handler] of handlers) mediaSession.setActionHandler(action, handler);
  const silence = playSilence();
  return () => {
    silence();
    for (const [action] of handlers) mediaSession.setActionHandler(action, null);
    mediaSession.metadata = null;
  };
}

function playSilence(): () => void {
  const address = URL.createObjectURL(new Blob([silentWave()], { type: 'audio/wav' }));
  const audio = new Audio(address);
  audio.loop = true;
  // A page's policy may refuse it: then there are no such keys, and all else works.
  audio.play().catch(() => undefined);
  return () => {
    audio.pause();
    URL.revokeObjectURL(address);
  };
}

/** RIFF header of 44 bytes and samples in the middle of their range. */
function silentWave(): ArrayBuffer {
  const { rate, samples } = SILENCE;
  const bytes = new Uint8Array(44 + samples).fill(128);
  const view = new DataView(bytes.buffer);
  const words = [0x52494646, 0, 0x57415645, 0x666d7420, 0, 0, 0, 0, 0, 0x64617461, 0];
  for (const [at, word] of words.entries()) view.setUint32(at * 4, word);
  view.setUint32(4, 36 + samples, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  view.setUint32(40, samples, true);
  return bytes.buffer;
}
