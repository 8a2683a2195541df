/** What a person does with the list: marks, tags, ranges, filters, order; each by key, undone, and kept in the address. */
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../lib/ui/palette.css';
import '../../lib/ui/page.css';
import '../../entrypoints/library/library.css';
import { createLibraryModel } from '../../entrypoints/library/library-model';
import { LibraryPage } from '../../entrypoints/library/library-page';
import { library } from '../../lib/library/store/database';
import { saveArticle } from '../../lib/library/save-article';
import { createBatchModel } from '../../entrypoints/library/batch/batch-model';
import { createImportModel } from '../../entrypoints/library/import/import-model';
import { createBackupModel } from '../../lib/ui/backup/backup-model';
import { sampleArticle, sampleReport } from '../library/sample-article';
import { speakEnglish } from './speak-english';

const ADDRESS = location.pathname + location.search;
let stops: (() => void)[] = [];
let place: HTMLElement;

const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
const names = () => all('.row .name').map((name) => name.textContent);
const texts = (selector: string) => all(selector).map((element) => element.textContent.trim());

function click(selector: string, text: string): void {
  const found = all(selector).find((element) => element.textContent.includes(text));
  if (!found) throw new Error(`no ${selector} says ${text}`);
  found.click();
}

async function keep(title: string, source = '晨报', published = '2024-05-01'): Promise<string> {
  const url = `https://example.com/${encodeURIComponent(title)}`;
  const { id } = await saveArticle(sampleArticle({ url, title, source, published }), sampleReport());
  // Two saves in one millisecond have no order.
  await new Promise((done) => setTimeout(done, 3));
  return id;
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
  stops = [model.watch(), () => render(undefined, place)];
}

beforeEach(async () => {
  speakEnglish();
  await Promise.all([library().articles.clear(), library().bodies.clear(), library().texts.clear()]);
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => {
  for (const stop of stops) stop();
  place.remove();
  history.replaceState(undefined, '', ADDRESS);
});

test('keys move, select a range, and mark what is selected; undo takes it back', async () => {
  for (const title of ['河', '山', '海', '江']) await keep(title);
  openLibrary();
  await expect.poll(names).toEqual(['江', '海', '山', '河']);
  await userEvent.keyboard('{ArrowDown}{End}{Home}{ArrowDown} {Shift>}{ArrowDown}{/Shift}');
  await expect.poll(() => texts('.row.chosen .name')).toEqual(['海', '山']);
  await userEvent.keyboard('s');
  await expect.poll(() => library().articles.where('[starred+savedAt+id]').between([1], [1, []]).count()).toBe(2);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => library().articles.where('[starred+savedAt+id]').between([1], [1, []]).count()).toBe(0);
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.poll(() => texts('.selection strong')).toEqual([expect.stringContaining('4')]);
  await userEvent.keyboard('e');
  await expect.poll(names).toEqual([]);
  expect(texts('.instead p')).toEqual(['Everything is in the archive.']);
  click('.toast .undo', 'Undo');
  await expect.poll(() => names().length).toBe(4);
});

test('the focus stays on its article while another tab saves', async () => {
  for (const title of ['河', '山']) await keep(title);
  openLibrary();
  await expect.poll(names).toEqual(['山', '河']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('河');
  await keep('海');
  await expect.poll(names).toEqual(['海', '山', '河']);
  expect(document.activeElement?.textContent).toContain('河');
});

test('a tag is given to one by key, completed for the next, and filters the list', async () => {
  for (const title of ['河', '山']) await keep(title);
  openLibrary();
  await expect.poll(names).toEqual(['山', '河']);
  await userEvent.keyboard('{ArrowDown}t');
  await expect.poll(() => all('.tag-editor[open]').length).toBe(1);
  await userEvent.keyboard('地理{Enter}');
  await expect.poll(() => texts('.given .tag')).toEqual(['地理']);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => texts('.row button.tag')).toEqual(['地理']);
  await expect.poll(() => texts('.facet-name'), { timeout: 4000 }).toContain('地理');
  click('.facet button', '地理');
  await expect.poll(names).toEqual(['山']);
  expect(new URLSearchParams(location.search).getAll('tag')).toEqual(['地理']);
  expect(texts('.chip')).toEqual(['#地理']);
  history.back();
  await expect.poll(names).toEqual(['山', '河']);
});

test('filters that exclude everything say so, and are cleared at a click', async () => {
  await keep('河');
  history.replaceState(undefined, '', `${location.pathname}?account=nobody&view=unread`);
  openLibrary();
  await expect.poll(() => texts('.instead h2')).toEqual(['Nothing here']);
  click('.instead .solid', 'Clear');
  await expect.poll(names).toEqual(['河']);
  expect(location.search).toBe('');
});

test('the order is chosen, reversed, and stands in the address', async () => {
  await keep('河', '晨报', '2024-05-01');
  await keep('山', '晨报', '2020-01-01');
  await keep('海', '晨报', '2022-01-01');
  openLibrary();
  await expect.poll(names).toEqual(['海', '山', '河']);
  const order = all('.sort select')[0];
  if (!(order instanceof HTMLSelectElement)) throw new Error('there is no choice of order');
  await userEvent.selectOptions(order, 'published');
  await expect.poll(names).toEqual(['河', '海', '山']);
  all('.list-head .tool[aria-pressed]')[0]?.click();
  await expect.poll(names).toEqual(['山', '海', '河']);
  expect(location.search).toBe('?sort=published&reverse=');
});

test('typed filters are answered by the indexes, together with the side', async () => {
  await keep('河', '晨报');
  await keep('山', '晚报');
  history.replaceState(undefined, '', `${location.pathname}?q=${encodeURIComponent('account:晚 is:unread')}`);
  openLibrary();
  await expect.poll(names).toEqual(['山']);
  expect(all('input[type="search"]')[0]).toHaveProperty('value', 'account:晚 is:unread');
});
