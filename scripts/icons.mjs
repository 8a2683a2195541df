/**
 * Draws `public/icon/*.png`: a drop of clear water (清) with lines of text (读) in it. `node scripts/icons.mjs` after a
 * change here; the pictures are committed, so nobody else needs to.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { QUIET_FLAGS, requireChromium } from './find-chromium.mjs';

const FOLDER = fileURLToPath(new URL('../public/icon/', import.meta.url));
const TEAL = '#14675b';
const GREY = '#85898a';
const WATER = '#ffffff';
const AMBER = '#f5a623';

/** From this size down, the drop has fewer lines, on whole pixels. */
const SMALL = 24;

/** Half sizes are for screens with double density, the toolbar asks for 16 and 32. */
const ICONS = [
  ...[16, 32, 48, 96, 128].map((size) => ({ name: `${size}`, size, ground: TEAL, dot: false })),
  ...[16, 32].map((size) => ({ name: `article-${size}`, size, ground: TEAL, dot: true })),
  ...[16, 32].map((size) => ({ name: `off-${size}`, size, ground: GREY, dot: false })),
];

const line = (y, width, height, ground) =>
  `<rect x="${(16 - width) / 2}" y="${y}" width="${width}" height="${height}" rx="${height / 2}" fill="${ground}"/>`;

/** In a square of 16 units, whatever the size. */
function draw({ size, ground, dot }) {
  const lines =
    size <= SMALL
      ? line(8, 4, 1, ground) + line(10, 4, 1, ground)
      : line(7.5, 4, 0.95, ground) + line(9.4, 5.4, 0.95, ground) + line(11.3, 3.4, 0.95, ground);
  const mark = dot
    ? `<circle cx="12.5" cy="12.5" r="4.1" fill="${ground}"/><circle cx="12.5" cy="12.5" r="3.2" fill="${AMBER}"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size}" height="${size}">
    <rect width="16" height="16" rx="3.6" fill="${ground}"/>
    <path d="M8 1.6 C9.4 4 12.6 6.6 12.6 9.6 A4.6 4.6 0 0 1 3.4 9.6 C3.4 6.6 6.6 4 8 1.6Z" fill="${WATER}"/>
    ${lines}${mark}</svg>`;
}

const browser = await chromium.launch({ executablePath: requireChromium(), args: QUIET_FLAGS });
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const icon of ICONS) {
    await page.setViewportSize({ width: icon.size, height: icon.size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${draw(icon)}`);
    writeFileSync(`${FOLDER}${icon.name}.png`, await page.screenshot({ omitBackground: true }));
  }
  console.log(`${ICONS.length} icons in ${FOLDER}`);
} finally {
  await browser.close();
}
