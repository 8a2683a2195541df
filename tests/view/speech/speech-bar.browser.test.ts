/** Reading aloud and scrolling by itself, as a person steers them. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SpeechEngine, Voice } from '../../../lib/view/speech/speech-engine';
import type { CleanViewHandle } from '../../../lib/view/view-options';
import { openSample, sampleArticle } from '../sample-view';
import { speakEnglish } from '../speak-english';

let open: CleanViewHandle | undefined;
beforeEach(async () => {
  speakEnglish();
  await page.viewport(1200, 800);
});
afterEach(() => open?.close());

const LONG = '<p>河水从城北流到城南。一路经过十二座桥。</p>'.repeat(120);

function fakeEngine(voices: Voice[]) {
  const said: string[] = [];
  let end: () => void = () => undefined;
  const engine: SpeechEngine = {
    voices: () => voices,
    onVoices: () => undefined,
    speak(text, { voice, rate }, ended) {
      said.push(`${voice.name} ${rate} ${text}`);
      end = () => ended();
      return () => undefined;
    },
  };
  return { engine, said, end: () => end() };
}

const TINGTING = { name: 'Tingting', lang: 'zh-CN', local: true };

function show(voices: Voice[] = [TINGTING]) {
  const fake = fakeEngine(voices);
  const view = openSample({ article: sampleArticle(LONG), speechEngine: fake.engine });
  open = view.handle;
  return { ...view, ...fake, all: (selector: string) => [...view.handle.root.querySelectorAll<HTMLElement>(selector)] };
}

const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

test('a key reads aloud from where one is, and the sentence is marked and followed', async () => {
  const { find, all, said, end } = show();
  press('r');
  await expect.poll(() => said).toEqual(['Tingting 1 河与船']);
  end();
  await expect.poll(() => said.at(-1)).toBe('Tingting 1 河水从城北流到城南。');
  await expect.poll(() => all('.spoken div').length).toBe(1);
  const mark = find('.spoken div').getBoundingClientRect();
  const text = find('.body p').getBoundingClientRect();
  expect(mark.left).toBeCloseTo(text.left, 0);
  expect(mark.top).toBeGreaterThanOrEqual(text.top - 1);
  for (let turn = 0; turn < 60; turn++) end();
  await expect.poll(() => find('.scroller').scrollTop).toBeGreaterThan(500);
  expect([...CSS.highlights]).toEqual([]);
});

test('pause, speed and leaving', async () => {
  const { find, all, said, handle } = show();
  press('r');
  await expect.poll(() => all('.player').length).toBe(1);
  press('r');
  await expect.poll(() => find('.player [aria-label="Go on"]')).toBeTruthy();
  find('.player [aria-label="Go on"]').click();
  await expect.poll(() => said.length).toBe(2);
  const speed = find<HTMLSelectElement>('.player select');
  speed.value = '1.5';
  speed.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => said.at(-1)).toBe('Tingting 1.5 河与船');
  press('Escape');
  await expect.poll(() => all('.player, .spoken')).toEqual([]);
  expect(handle.root.host.isConnected).toBe(true);
});

test('without a Chinese voice it says what to do, and sends nothing away unasked', async () => {
  const { find, said } = show([
    { name: 'Samantha', lang: 'en-US', local: true },
    { name: 'Cloud', lang: 'zh-CN', local: false },
  ]);
  press('r');
  await expect.poll(() => find('.player [role="alert"]').textContent).toContain('no Chinese voice of its own');
  expect(said).toEqual([]);
  const voices = find<HTMLSelectElement>('.player .voices');
  expect([...voices.options].map(({ textContent }) => textContent)).toEqual([
    'Choose a voice',
    'Cloud (online: sends the text away)',
  ]);
  voices.value = 'Cloud';
  voices.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => said).toEqual(['Cloud 1 河与船']);
});

test('the text scrolls by itself, pauses, and goes faster', async () => {
  const { find, all } = show();
  press('a');
  await expect.poll(() => find('.scroller').scrollTop, { timeout: 4000 }).toBeGreaterThan(8);
  press('a');
  await expect.poll(() => all('.player [aria-label="Go on"]').length).toBe(1);
  find('.player [aria-label="Faster"]').click();
  await expect.poll(() => find('.player output').textContent).toBe('50 px/s');
  press('Escape');
  await expect.poll(() => all('.player')).toEqual([]);
});
