import { setTimeout as sleep } from 'node:timers/promises';
import { openTab, withBrowser } from './browser.mjs';

const ROUNDS_PER_RUN = 4;
const SETTLE_MS = 100;

/** Times from the click on a marker to the frame that shows its passages, ms. */
export function clickTimes(url, { runs, say }) {
  return withBrowser(async (browser) => {
    const page = await openTab(browser, url);
    await page.evaluate(installTimer);
    await round(page);
    const times = [];
    for (let at = 1; at <= runs * ROUNDS_PER_RUN; at++) {
      if (at % 10 === 1) say(`clicks on markers, round ${at} of ${runs * ROUNDS_PER_RUN}`);
      times.push(...(await round(page)));
    }
    return times;
  });
}

async function round(page) {
  const times = [];
  for (const button of await page.locator('button.marker').all()) {
    await page.evaluate(() => window.timeNextClick());
    await button.locator('.symbol').click();
    times.push(await page.evaluate(() => window.timedClick));
    await sleep(SETTLE_MS);
  }
  return times;
}

/**
 * Runs in the page. Old passages are told from new ones by their elements, since two formations
 * may have the same passages. The time ends right after the frame that shows the new ones.
 */
function installTimer() {
  const region = () => document.querySelector('[role=region][aria-label=Passages]');
  const firstPassage = () => region()?.querySelector('blockquote') ?? null;
  const shown = (before) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        const now = firstPassage();
        if (!now || now === before) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  window.timeNextClick = () => {
    const before = firstPassage();
    window.timedClick = new Promise((resolve) => {
      const start = async (event) => resolve((await shown(before)) - event.timeStamp);
      addEventListener('click', start, { capture: true, once: true });
    });
  };
}
