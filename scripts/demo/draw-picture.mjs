/** Draws a quiet landscape for each picture that a sample page names, so that the pages need none of anybody's. */

const WIDTH = 1080;
const HEIGHT = 640;
const STEPS = 60;

/** FNV-1a: the same address always gives the same landscape. */
function hash(text) {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 16777619) >>> 0;
  return value;
}

function hills(seed, base, height) {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = (step / STEPS) * 9;
    const y = base - height * (0.5 + 0.35 * Math.sin(seed + x) + 0.15 * Math.sin(seed * 3 + x * 2.3));
    return `${((WIDTH / STEPS) * step).toFixed(0)},${y.toFixed(1)}`;
  });
  return `M0,${HEIGHT} L${points.join(' L')} L${WIDTH},${HEIGHT} Z`;
}

/** @param {string} url @returns {{ body: string, contentType: string }} an SVG */
export function drawPicture(url) {
  const seed = hash(url);
  const hue = seed % 360;
  const sunX = 160 + (seed % 760);
  const layers = [0, 1, 2].map((layer) => {
    const path = hills(seed / 7 + layer * 2.3, 430 + layer * 75, 150 - layer * 25);
    return `<path d="${path}" fill="hsl(${hue} 28% ${62 - layer * 16}%)" stroke-linejoin="round"/>`;
  });
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="100%" height="100%" fill="hsl(${(hue + 20) % 360} 45% 88%)"/>
<circle cx="${sunX}" cy="170" r="62" fill="hsl(${(hue + 40) % 360} 70% 93%)"/>${layers.join('')}</svg>`;
  return { body, contentType: 'image/svg+xml' };
}
