import { expect, test, vi } from 'vitest';
import { systemSpeech } from '../../../lib/view/speech/system-speech';

const GONE = { name: 'Tingting', lang: 'zh-CN', local: true };

function windowWith(voices: { name: string; lang: string; localService: boolean }[]) {
  const synthesis = { getVoices: () => voices, speak: vi.fn<() => void>(), cancel: vi.fn<() => void>() };
  return { synthesis, window: { speechSynthesis: synthesis } as unknown as Window };
}

test('a voice that is lost ends the reading, and no other takes its place', async () => {
  const { synthesis, window } = windowWith([{ name: 'Cloud', lang: 'zh-CN', localService: false }]);
  const end = vi.fn<(failed?: string) => void>();
  systemSpeech(window)?.speak('河水从城北流到城南。', { voice: GONE, rate: 1 }, end);
  expect(end).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(end).toHaveBeenCalledExactlyOnceWith('voice-unavailable'));
  expect(synthesis.speak).not.toHaveBeenCalled();
});

test('what is stopped before that says nothing', async () => {
  const { window } = windowWith([]);
  const end = vi.fn<(failed?: string) => void>();
  systemSpeech(window)?.speak('河水。', { voice: GONE, rate: 1 }, end)();
  await new Promise((resolve) => setTimeout(resolve));
  expect(end).not.toHaveBeenCalled();
});

test('where the browser cannot speak there is no engine', () => {
  expect(systemSpeech({} as unknown as Window)).toBeUndefined();
});
