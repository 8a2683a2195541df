import { expect, test, vi } from 'vitest';
import { createSpeaker } from '../../../lib/view/speech/speaker';

const VOICE = { name: 'Tingting', lang: 'zh-CN', local: true };

function makeSpeaker() {
  const said: string[] = [];
  let end: (failed?: string) => void = () => undefined;
  const stop = vi.fn<() => void>();
  const block = () => document.createElement('p');
  const [a, b, c] = [block(), block(), block()];
  const passages = [
    { block: a, text: '一。' },
    { block: a, text: '二。' },
    { block: b, text: '三。' },
    { block: c, text: '四。' },
  ].map((passage) => ({ ...passage, range: () => document.createRange() }));
  const how = { voice: VOICE, rate: 1 };
  const atEnd = vi.fn<() => void>();
  const fail = vi.fn<(reason: string) => void>();
  const speaker = createSpeaker({
    engine: {
      voices: () => [VOICE],
      onVoices: () => undefined,
      speak(text, { rate }, ended) {
        said.push(rate === 1 ? text : `${text}×${rate}`);
        end = ended;
        return stop;
      },
    },
    passages,
    how: () => how,
    atEnd,
    fail,
  });
  return { speaker, said, end: (failed?: string) => end(failed), stop, how, atEnd, fail };
}

test('passage after passage, to the end', () => {
  const { speaker, said, end, atEnd } = makeSpeaker();
  speaker.play();
  for (let turn = 0; turn < 4; turn++) end();
  expect(said).toEqual(['一。', '二。', '三。', '四。']);
  expect(atEnd).toHaveBeenCalledOnce();
  expect(speaker.speaking.value).toBe(false);
});

test('a pause breaks off, and the sentence is read again', () => {
  const { speaker, said, end, stop } = makeSpeaker();
  speaker.play();
  end();
  speaker.toggle();
  expect(stop).toHaveBeenCalledOnce();
  expect(speaker.speaking.value).toBe(false);
  speaker.toggle();
  expect(said).toEqual(['一。', '二。', '二。']);
});

test('paragraphs are skipped; back goes to the start of this one first', () => {
  const { speaker, said, end } = makeSpeaker();
  speaker.play();
  end();
  speaker.skip(-1);
  speaker.skip(1);
  speaker.skip(1);
  speaker.skip(1);
  speaker.skip(-1);
  expect(said).toEqual(['一。', '二。', '一。', '三。', '四。', '三。']);
});

test('another speed counts at once', () => {
  const { speaker, said, how } = makeSpeaker();
  speaker.play();
  how.rate = 2;
  speaker.again();
  expect(said).toEqual(['一。', '一。×2']);
});

test('a voice that fails is reported, and can be asked again', () => {
  const { speaker, said, end, fail } = makeSpeaker();
  speaker.play();
  end('synthesis-failed');
  expect(fail).toHaveBeenCalledExactlyOnceWith('synthesis-failed');
  speaker.play();
  expect(said).toEqual(['一。', '一。']);
});
