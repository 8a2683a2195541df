/** The library page over a real database: list, search, open, delete with undo, and the keys. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../lib/ui/palette.css';
import '../../lib/ui/page.css';
import '../../entrypoints/library/library.css';
import { createBatchModel } from '../../entrypoints/library/batch/batch-model';
import { createImportModel } from '../../entrypoints/library/import/import-model';
import { createLibraryModel } from '../../entrypoints/library/library-model';
import { LibraryPage } from '../../entrypoints/library/library-page';
import { followAddress } from '../../entrypoints/library/article/open-article';
// Loaded behind the list in a build; here that would be file by file, for longer than a test waits.
import '../../entrypoints/library/article/show-article';
import { library } from '../../lib/library/store/database';
import { createBackupModel } from '../../lib/ui/backup/backup-model';
import { saveArticle } from '../../lib/library/save-article';
import { sampleArticle, sampleReport } from '../library/sample-article';
import { speakEnglish } from './speak-english';

let stops: (() => void)[] = [];
let place: HTMLElement;

const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => {
  const [found] = all(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};
/** What the test's own page was opened with; the library writes into its address. */
const ADDRESS = location.pathname + location.search;

const names = () => all('.row .name').map((name) => name.textContent);
const host = () => document.querySelector('qingdu-view');
const search = (words: string) => userEvent.fill(one('input[type="search"]'), words);

async function keep(title: string, text = `${title}的正文。`): Promise<string> {
  const url = `https://example.com/${encodeURIComponent(title)}`;
  const saved = await saveArticle(sampleArticle({ url, title, text, html: `<p>${text}</p>` }), sampleReport());
  // Two saves in one millisecond have no order.
  await new Promise((done) => setTimeout(done, 3));
  return saved.id;
}

function openLibrary(): void {
  const model = createLibraryModel();
  const page = {
    model,
    backup: createBackupModel(model.tell),
    batch: createBatchModel(),
    imports: createImportModel(model),
  };
  render(<LibraryPage {...page} />, place);
  stops = [model.watch(), followAddress(model), () => render(undefined, place)];
}

beforeEach(async () => {
  speakEnglish();
  await Promise.all([library().articles.clear(), library().bodies.clear(), library().texts.clear()]);
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  place.remove();
  history.replaceState(undefined, '', ADDRESS);
});

describe('the list', () => {
  test('of an empty library says how to fill it', async () => {
    openLibrary();
    await expect.poll(() => all('.instead h2').map((head) => head.textContent)).toEqual(['Nothing saved yet']);
  });

  test('is newest first, and follows what another tab saves', async () => {
    await keep('河');
    await keep('山');
    openLibrary();
    await expect.poll(names).toEqual(['山', '河']);
    await keep('海');
    await expect.poll(names).toEqual(['海', '山', '河']);
    await expect.poll(() => one('.tally').textContent).toBe('3 articles');
  });

  test('holds only the rows in sight, and shows every one on the way, in order', async () => {
    const titles = Array.from({ length: 95 }, (_, index) => `第${index}篇`);
    for (const title of titles) await keep(title);
    openLibrary();
    await expect.poll(() => one('.tally').textContent).toBe('95 articles');
    const seen = new Set<string>();
    for (let tries = 0; tries < 60 && seen.size < 95; tries++) {
      for (const name of names()) if (name) seen.add(name);
      expect(names().length).toBeLessThan(60);
      window.scrollBy(0, innerHeight / 2);
      await new Promise((done) => setTimeout(done, 60));
    }
    expect([...seen]).toEqual(titles.toReversed());
    expect(all('.row').at(-1)?.getAttribute('aria-posinset')).toBe('95');
    expect(all('.row').at(-1)?.getAttribute('aria-setsize')).toBe('95');
  });
});

describe('search', () => {
  test('marks the word in either script, with the sentence around it', async () => {
    await keep('河', '村边有一条河，河上有桥。');
    await keep('山', '山里下雨。');
    openLibrary();
    await expect.poll(() => names().length).toBe(2);
    await search('橋');
    await expect.poll(names).toEqual(['河']);
    expect(all('.snippet mark').map((mark) => mark.textContent)).toEqual(['桥']);
    await expect.poll(() => one('.tally').textContent).toBe('1 match');
    await search('没有的词');
    await expect
      .poll(() => all('.instead h2').map((head) => head.textContent))
      .toEqual(['Nothing found for “没有的词”']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(names).toEqual(['山', '河']);
  });
});

describe('opening', () => {
  test('by key: the view lies over the list, Escape and Back return to it', async () => {
    const id = await keep('河');
    await keep('山');
    openLibrary();
    await expect.poll(() => names().length).toBe(2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(host).not.toBe(null);
    expect(location.hash).toBe(`#${id}`);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.hash).toBe('');
    expect(host()).toBe(null);
    await expect.poll(() => document.activeElement?.textContent).toContain('河');

    await userEvent.keyboard('{Enter}');
    await expect.poll(host).not.toBe(null);
    history.back();
    await expect.poll(host).toBe(null);
  });

  test('by address, and an article that is gone says so', async () => {
    const id = await keep('河');
    history.replaceState(undefined, '', `#${id}`);
    openLibrary();
    await expect.poll(host).not.toBe(null);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.hash).toBe('');
    location.hash = '#gone';
    await expect
      .poll(() => all('.toast.error').map((toast) => toast.textContent))
      .toEqual([expect.stringContaining('no longer in the library')]);
    expect(host()).toBe(null);
  });
});

describe('deleting', () => {
  test('by key takes the row in focus, moves on to the next, and is undone by key', async () => {
    for (const title of ['河', '山', '海']) await keep(title);
    openLibrary();
    await expect.poll(names).toEqual(['海', '山', '河']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Delete}');
    await expect.poll(names).toEqual(['海', '河']);
    await expect.poll(() => document.activeElement?.textContent).toContain('河');
    expect(await library().bodies.count()).toBe(2);
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => all('.toast .said').map((words) => words.textContent)).toEqual(['2 articles deleted.']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(names).toEqual(['海', '山', '河']);
    expect(await library().bodies.count()).toBe(3);
  });

  test('of several takes all that are selected, also those not in sight', async () => {
    for (let index = 0; index < 60; index++) await keep(`第${index}篇`);
    openLibrary();
    await expect.poll(() => names().length).toBeGreaterThan(0);
    one('.row input').click();
    await expect.poll(() => all('.selection strong').length).toBe(1);
    one('.selection .quiet').click();
    await expect.poll(() => one('.selection strong').textContent).toBe('60 selected');
    one('.selection .tool:last-child').click();
    await expect.poll(() => library().articles.count()).toBe(0);
    await expect.poll(() => all('.toast .undo').length).toBe(1);
    one('.toast .undo').click();
    await expect.poll(() => library().articles.count()).toBe(60);
  });
});

test('a database that fails says what is kept, and tries again', async () => {
  await keep('河');
  const broken = library().articles;
  const read = broken.where.bind(broken);
  broken.where = () => {
    throw Object.assign(new Error('disk'), { name: 'UnknownError' });
  };
  openLibrary();
  await expect
    .poll(() => all('[role="alert"].instead p').map((words) => words.textContent))
    .toEqual([expect.stringContaining('Your articles are not touched')]);
  broken.where = read;
  one('.instead .solid').click();
  await expect.poll(names).toEqual(['河']);
});
