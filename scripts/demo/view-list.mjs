/** Every view that is pictured, and how large its window is. */
import { clickClosed, waitForClosedText } from '../browser/closed-view.mjs';

const POPUP = { width: 360, height: 600 };
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 400, height: 800 };

const IMPORT = {
  name: 'notes.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from(
    `---\ntitle: 渡口\nurl: https://example.org/ferry\n---\n\n${'船从对岸过来，又慢慢回去。'.repeat(30)}`,
  ),
};
const BROKEN = { name: 'list.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') };
const ADDRESSES = 'https://example.org/1\nhttps://example.org/2\nhttps://news.example.org/3';

const popup = (name, open) => ({ name, size: POPUP, open });
const wide = (name, open, more = {}) => ({ name, size: WIDE, open, ...more });

/** `open` gives the page that shows the view; `whole`: all of the page, not the window alone; `copied`: with one
 * article under a second address, from here on. */
export const VIEWS = [
  wide('welcome', (ways) => ways.own('welcome.html'), { whole: true }),
  popup('popup', (ways) => ways.popup(ways.article)),
  popup('popup-fresh', (ways) => ways.popup(ways.fresh)),
  popup('popup-deleted', (ways) => ways.popup(ways.deleted)),
  popup('popup-no-article', (ways) => ways.popup(ways.list)),
  popup('popup-not-readable', (ways) => ways.popup('about:blank')),
  wide('clean-view', (ways) => ways.cleanView()),
  { name: 'clean-view-narrow', size: NARROW, open: (ways) => ways.cleanView() },
  wide('reading-settings', (ways, { view }) => ways.cleanView(`${view.reading.label}$`)),
  wide('tidy', (ways, { view }) => ways.cleanView(`${view.tidy.label}$`)),
  wide('removed', (ways) => ways.keptArticle('x')),
  wide('outline', (ways) => ways.keptArticle('o', 1)),
  wide('read-aloud', (ways) => ways.keptArticle('r')),
  wide('note', async (ways, { view }) => {
    const page = await ways.keptArticle('h');
    await waitForClosedText(page, new RegExp(view.notes.keys.split('$')[0]));
    await page.keyboard.press('n');
    await clickClosed(page, 'textbox', new RegExp(`^${view.notes.words}$`));
    await page.keyboard.type('A note. 一条笔记。');
    return page;
  }),
  wide('picture', async (ways, { view }) => {
    const page = await ways.keptArticle();
    await clickClosed(
      page,
      'button',
      new RegExp(`^(${view.picture.open}|${view.picture.openNamed.replace('$1', '')})`),
    );
    return page;
  }),
  wide('library', (ways) => ways.library()),
  { name: 'library-narrow', size: NARROW, open: (ways) => ways.library() },
  wide('library-selected', async (ways) => {
    const page = await ways.library();
    await page.getByRole('checkbox').first().check();
    return page;
  }),
  wide('library-article', (ways) => ways.keptArticle()),
  wide('library-statistics', (ways) => ways.library('?page=statistics')),
  wide('library-nothing', async (ways) => {
    const page = await ways.own('library.html?q=龘龘');
    await page.locator('.instead h2').waitFor();
    return page;
  }),
  wide('library-keys', async (ways) => {
    const page = await ways.library();
    await page.keyboard.press('?');
    return page;
  }),
  wide('library-tags', async (ways) => {
    const page = await ways.library();
    await page.keyboard.press('j');
    await page.keyboard.press('t');
    return page;
  }),
  wide('library-add', async (ways, { library }) => {
    const page = await ways.libraryDialog(library.batch.button);
    await page.getByRole('dialog').getByRole('textbox').fill(ADDRESSES);
    return page;
  }),
  wide('library-backup', (ways, { backup }) => ways.libraryDialog(backup.button)),
  wide('library-import', async (ways) => {
    const page = await ways.library();
    await page.locator('input[type=file]').first().setInputFiles([IMPORT, BROKEN]);
    await page.getByRole('dialog').waitFor();
    return page;
  }),
  wide('notes', async (ways) => {
    const page = await ways.own('notes.html');
    await page.getByRole('listitem').first().waitFor();
    return page;
  }),
  wide('options', (ways) => ways.own('options.html')),
  wide('options-whole', (ways) => ways.own('options.html'), { whole: true }),
  wide('library-duplicates', (ways) => ways.library('?page=duplicates'), { copied: true }),
];
