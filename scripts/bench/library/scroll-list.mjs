/** How smoothly the list scrolls: by the wheel from its beginning, and in leaps, as a dragged scroll bar makes them. */

const WHEEL_TURNS = 60;
const WHEEL_PIXELS = 400;
const LEAPS = 40;
const LONGEST_FRAME = 50;
const SETTLED_MS = 3000;

/** Runs in the page. @returns milliseconds between frames while `leaps` places of the list are shown, one each frame or two */
function leap(leaps) {
  return new Promise((resolve) => {
    const gaps = [];
    let last = performance.now();
    let made = 0;
    const step = (now) => {
      gaps.push(now - last);
      last = now;
      if (made === leaps) return resolve(gaps);
      made++;
      // Far and near, up and down, the same in every run.
      const share = (made * 0.618) % 1;
      scrollTo(0, share * document.documentElement.scrollHeight);
      requestAnimationFrame(step);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(step);
    });
  });
}

/** Runs in the page: writes down the time between frames until `stopFrames` is called. */
function watchFrames() {
  const gaps = [];
  let last;
  let isOn = true;
  const step = (now) => {
    if (last !== undefined) gaps.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  globalThis.stopFrames = () => {
    isOn = false;
    return gaps;
  };
}

/** @returns {Promise<{ frames: number, over: number, worst: number }>} `over`: frames longer than 50 ms; `worst` in ms */
export async function scrollList({ context, id }) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/library.html`);
  await page.waitForSelector('.row .open');
  // The side is counted by then: what is measured is scrolling, not opening.
  await page.waitForTimeout(SETTLED_MS);
  await page.mouse.move(600, 500);
  await page.evaluate(watchFrames);
  for (let turn = 0; turn < WHEEL_TURNS; turn++) await page.mouse.wheel(0, WHEEL_PIXELS);
  const wheel = await page.evaluate(() => globalThis.stopFrames());
  const gaps = [...wheel, ...(await page.evaluate(leap, LEAPS))];
  await page.close();
  return { frames: gaps.length, over: gaps.filter((gap) => gap > LONGEST_FRAME).length, worst: Math.max(...gaps) };
}
