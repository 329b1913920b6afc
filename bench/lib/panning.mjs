import { setTimeout as sleep } from 'node:timers/promises';
import { openTab, withBrowser } from './browser.mjs';

const DRAGS = 6;
const STEPS = 60;
const STEP_PX = { x: 7, y: 3 };
const STEP_MS = 14;
const SETTLE_MS = 1500;

/** Frame times of each drag over the Baltic at zoom 7, ms: from press to a moment after release. */
export function panning(url, { say }) {
  return withBrowser(async (browser) => {
    const page = await openTab(browser, url);
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.evaluate(lookAtZoom7);
    await sleep(SETTLE_MS);
    await page.evaluate(installTimer);
    const drags = [];
    for (let at = 0; at < DRAGS; at++) {
      say(`panning, drag ${at + 1} of ${DRAGS}`);
      drags.push(await drag(page, at % 2 ? -1 : 1));
    }
    return drags;
  });
}

async function drag(page, way) {
  const [x, y] = [460, 300];
  await page.mouse.move(x, y);
  await page.evaluate(() => window.frames7.start());
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(x + way * step * STEP_PX.x, y + way * step * STEP_PX.y);
    await sleep(STEP_MS);
  }
  await page.mouse.up();
  await sleep(300);
  return page.evaluate(() => window.frames7.stop());
}

/** Runs in the page. Ours is told by a new camera; the static page leaves its map on the window. */
function lookAtZoom7() {
  const element = document.querySelector('flank-map');
  if (!element) return void window.map.setView([56.5, 22], 7, { animate: false });
  const serial = element.snapshot.camera.serial + 1;
  const place = { westDeg: 22, eastDeg: 22, southDeg: 56.5, northDeg: 56.5 };
  element.snapshot = { ...element.snapshot, camera: { serial, ...place, maxZoom: 7 } };
}

/** Runs in the page. */
function installTimer() {
  let times = null;
  let last = 0;
  const tick = (now) => {
    times?.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.frames7 = {
    start: () => void (times = []),
    stop: () => {
      const found = times;
      times = null;
      return found;
    },
  };
}
