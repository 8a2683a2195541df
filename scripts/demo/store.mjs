/** The pictures of the stores, 1280 × 800: a view with what it is for, in each language. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { parse } from 'yaml';
import { QUIET_FLAGS, requireChromium } from '../find-chromium.mjs';
import { ROOT } from '../setup.mjs';
import { LOCALES } from './views.mjs';

/** As the stores ask for. */
const SIZE = { width: 1280, height: 800 };
/** Which view, in which theme, under which of the interface's own words. */
const PICTURES = [
  { view: 'clean-view', theme: 'light', caption: ({ welcome }) => welcome.view.heading },
  { view: 'library', theme: 'light', caption: ({ welcome }) => welcome.save.heading },
  { view: 'note', theme: 'light', caption: ({ notes }) => notes.title },
  { view: 'reading-settings', theme: 'dark', caption: ({ view }) => view.reading.label },
];

const html = (locale, caption, picture) => `<!doctype html><html lang="${locale}"><style>
  body { margin: 0; height: 100vh; overflow: hidden; background: #14675b; color: #fff; text-align: center;
    font: 600 44px/130px system-ui, 'Noto Sans CJK SC', sans-serif; }
  img { display: block; width: 1080px; margin: 0 auto; border-radius: 12px; box-shadow: 0 12px 48px rgb(0 0 0 / 35%); }
</style><body>${caption}<img src="data:image/png;base64,${picture.toString('base64')}">`;

/** @param {string} folder with the pictures of the views; those of the stores go beside them. @returns how many there are */
export async function makeStorePictures(folder) {
  mkdirSync(join(folder, 'store'), { recursive: true });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: QUIET_FLAGS });
  try {
    const page = await browser.newPage({ viewport: SIZE });
    for (const [locale, file] of Object.entries(LOCALES)) {
      const words = parse(readFileSync(join(ROOT, 'locales', `${file}.yml`), 'utf8'));
      for (const { view, theme, caption } of PICTURES) {
        const picture = readFileSync(join(folder, 'views', `${view}-${locale}-${theme}.png`));
        await page.setContent(html(locale, caption(words), picture), { waitUntil: 'load' });
        await page.screenshot({ path: join(folder, 'store', `${view}-${locale}.png`) });
      }
    }
    return PICTURES.length * Object.keys(LOCALES).length;
  } finally {
    await browser.close();
  }
}
