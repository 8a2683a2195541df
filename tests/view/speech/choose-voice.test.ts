import { expect, test } from 'vitest';
import { chooseVoice, voicesFor } from '../../../lib/view/speech/choose-voice';

const voice = (name: string, lang: string, local = true) => ({ name, lang, local });
const VOICES = [
  voice('Samantha', 'en-US'),
  voice('Sinji', 'zh-HK'),
  voice('Online', 'zh-CN', false),
  voice('Meijia', 'zh_TW'),
  voice('Tingting', 'zh-CN'),
  voice('Android', 'cmn-Hans-CN'),
];
const names = (voices: { name: string }[]) => voices.map(({ name }) => name);

test('voices of the script come first, Cantonese after Mandarin, what is sent away last', () => {
  expect(names(voicesFor('hans', VOICES))).toEqual(['Tingting', 'Android', 'Meijia', 'Sinji', 'Online']);
  expect(names(voicesFor('hant', VOICES))).toEqual(['Meijia', 'Tingting', 'Android', 'Sinji', 'Online']);
  expect(names(voicesFor('none', VOICES))).toEqual(['Samantha']);
});

test('the chosen voice reads; a voice that sends the text away only where it was chosen', () => {
  const fitting = voicesFor('hans', VOICES);
  expect(chooseVoice(fitting, '')?.name).toBe('Tingting');
  expect(chooseVoice(fitting, 'Sinji')?.name).toBe('Sinji');
  const online = voicesFor('hans', [voice('Online', 'zh-CN', false)]);
  expect(chooseVoice(online, 'Gone')).toBe(undefined);
  expect(chooseVoice(online, 'Online')?.name).toBe('Online');
});
