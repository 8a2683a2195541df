/** Pictures of a saved copy in the view: shown from the library, asked of the net only by the person. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PictureState } from '../../../lib/library/pictures/picture-state';
import type { PictureActions } from '../../../lib/view/pictures/picture-actions';
import type { CleanViewHandle } from '../../../lib/view/view-options';
import { pixel } from '../../output/hostile-article';
import { openSample, sampleArticle } from '../sample-view';
import { speakEnglish } from '../speak-english';

/** No such host exists: nothing leaves this machine. */
const addressOf = (name: string) => `https://pictures.invalid/${name}`;
const HTML = `<p>河</p><p><img src="${addressOf('kept')}" alt="河"></p><p><img src="${addressOf('gone')}" alt="船"></p>
<p><img src="${addressOf('counter')}"></p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></p>
<video src="${addressOf('film')}" poster="${addressOf('poster')}"></video>`;

const NONE: PictureState = { total: 0, kept: 0, counters: 0, waiting: 0, bytes: 0, missing: [] };
const SOME: PictureState = {
  total: 2,
  kept: 1,
  counters: 1,
  waiting: 0,
  bytes: 4_200_000,
  missing: [{ address: addressOf('gone'), problem: 'no-permission' }],
};

let handle: CleanViewHandle;
let tell: (state: PictureState | undefined) => void;
let kept: Set<string>;

function open(state: PictureState | undefined, more: Partial<PictureActions> = {}) {
  const actions = {
    watch: vi.fn<PictureActions['watch']>((changed) => {
      tell = changed;
      changed(state);
      return () => {};
    }),
    retry: vi.fn<PictureActions['retry']>(async () => {}),
    pictureOf: vi.fn<NonNullable<PictureActions['pictureOf']>>(async (address) =>
      address === addressOf('counter') ? 'counter' : kept.has(address) ? pixel() : undefined,
    ),
    ...more,
  };
  ({ handle } = openSample({ article: sampleArticle(HTML) }, { pictures: actions }));
  return actions;
}

const all = (selector: string) => [...handle.root.querySelectorAll<HTMLElement>(selector)];
const sources = () => all('.body img').map((image) => image.getAttribute('src')?.split(':')[0]);
const bar = () => all('.pictures')[0];
const press = (name: string) =>
  all('button')
    .find((button) => button.textContent?.trim() === name)
    ?.click();

beforeEach(() => {
  speakEnglish();
  kept = new Set([addressOf('kept')]);
});
afterEach(() => handle.close());

test('what is kept is shown, what is not has a quiet place, and nothing has the address of the net', async () => {
  open(SOME);
  expect(all('.body [src^="https://pictures.invalid"], .body [poster]').map(({ tagName }) => tagName)).toEqual([
    'VIDEO',
  ]);
  expect(all('.body video')[0]?.getAttribute('preload')).toBe('none');
  await vi.waitFor(() => expect(all('.body .missing')).toHaveLength(1));
  expect(sources()).toEqual(['blob', 'data']);
  expect(all('.body .missing')[0]?.textContent).toBe('船Load');
  expect(all('.body .missing button')[0]?.title).toBe('Load it from pictures.invalid');
});

test('the person loads one picture from the net', async () => {
  open(SOME);
  await vi.waitFor(() => expect(all('.body .missing')).toHaveLength(1));
  all('.body .missing button')[0]?.click();
  expect(all(`.body img[src="${addressOf('gone')}"]`)[0]?.getAttribute('referrerpolicy')).toBe('no-referrer');
});

test('a picture that comes later takes its place', async () => {
  open({ ...SOME, waiting: 1, missing: [] });
  await vi.waitFor(() => expect(all('.body .missing')).toHaveLength(1));
  expect(bar()?.textContent).toContain('Keeping pictures: 1 of 2');
  expect(bar()?.querySelector('progress')?.value).toBe(1);
  kept.add(addressOf('gone'));
  tell({ ...SOME, kept: 2, missing: [] });
  await vi.waitFor(() => expect(sources()).toEqual(['blob', 'blob', 'data']));
  expect(bar()).toBeUndefined();
});

test('a copy without pictures offers to keep them, or to show them once', async () => {
  const { retry } = open(NONE);
  await vi.waitFor(() => expect(bar()?.textContent).toContain('Pictures are not kept with this copy.'));
  press('Keep pictures');
  expect(retry).toHaveBeenCalledOnce();
  press('Load from the web');
  expect(sources().filter((scheme) => scheme === 'https').length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(bar()).toBeUndefined());
});

test('the panel says why, asks for the site in the click, and tries again', async () => {
  const allow = vi.fn<NonNullable<PictureActions['allow']>>(async () => true);
  const { retry } = open(SOME, { allow });
  expect(bar()?.textContent).toContain('One of 2 pictures is missing.');
  press('Why?');
  await vi.waitFor(() =>
    expect(all('.panel h3').map(({ textContent }) => textContent)).toEqual(['QingDu may not ask this site']),
  );
  expect(all('.panel .hint')[0]?.textContent).toBe('1 of 2 pictures are kept on this computer, 4.2 MB.');
  press('Allow pictures.invalid and try again');
  expect(allow).toHaveBeenCalledWith(['pictures.invalid']);
  await vi.waitFor(() => expect(retry).toHaveBeenCalledOnce());
});

test('a refused permission asks for nothing', async () => {
  const { retry } = open(SOME, { allow: async () => false });
  press('Why?');
  await vi.waitFor(() => expect(all('.panel')).toHaveLength(1));
  press('Allow pictures.invalid and try again');
  await Promise.resolve();
  expect(retry).not.toHaveBeenCalled();
});

test('closing gives the memory back', async () => {
  open(SOME);
  await vi.waitFor(() => expect(sources()).toContain('blob'));
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const [shown] = all('.body img').map((image) => image.getAttribute('src'));
  handle.close();
  expect(revoke).toHaveBeenCalledWith(shown);
});
