import { setTimeout as sleep } from 'node:timers/promises';
import { withApp } from './app.mjs';
import { withBrowser } from './browser.mjs';
import { reports } from './lighthouse.mjs';
import { withPresenter } from './presenter.mjs';
import { withStaticPage } from './static-server.mjs';
import { percentile, summary } from './stats.mjs';

const PASSWORD = 'a password for the bench';
const ROUNDS_PER_RUN = 3;
const SETTLE_MS = 900;

/** Measures the page that an audience follows on, and a step on the presenter's own screen. */
export function briefing(place, wants, options) {
  const action = async (app) => {
    const measured = {};
    if (wants('step')) measured.step = await steps(app.url, options);
    if (wants('followPaint') || wants('followBytes')) {
      Object.assign(measured, await followPage(app.url, options));
    }
    return measured;
  };
  return withApp(place, action, { ATLAS_EDITOR_PASSWORD: PASSWORD });
}

function followPage(url, options) {
  return withStaticPage(options.root, (reference) =>
    withPresenter(url, PASSWORD, async (presenter) => {
      const { code } = await presenter.start();
      const ours = new URL(`follow/${code}`, url).href;
      const found = await reports({ ours, reference }, { ...options, form: 'mobile' });
      const of = (page, reading) => summary(found[page].map((it) => it[reading]));
      const row = (reading) => ({ ours: of('ours', reading), reference: of('reference', reading) });
      return { followPaint: row('largestPaintMs'), followBytes: row('bytes') };
    }),
  );
}

/** Times from a key to the frame that shows the next step's headline, ms. */
function steps(url, { runs, say }) {
  return withBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    await context.addInitScript(installTimer);
    const page = await context.newPage();
    await page.goto(new URL('briefing/second-baltic-corps', url).href);
    await page.locator('button.marker').last().waitFor();
    await round(page);
    const times = [];
    for (let at = 1; at <= runs * ROUNDS_PER_RUN; at++) {
      say(`steps of a briefing, round ${at} of ${runs * ROUNDS_PER_RUN}`);
      times.push(...(await round(page)));
    }
    return { ours: summary(times, percentile(times, 0.95)) };
  });
}

async function round(page) {
  const times = [];
  await page.keyboard.press('Home');
  await sleep(SETTLE_MS);
  for (let at = 1; at < 10; at++) {
    await page.evaluate(() => window.timeNextStep());
    await page.keyboard.press('ArrowRight');
    times.push(await page.evaluate(() => window.timedStep));
    await sleep(SETTLE_MS);
  }
  return times;
}

/**
 * Runs in the page, before its own scripts, one of which keeps the key to itself. The time ends
 * right after the frame that shows the new headline.
 */
function installTimer() {
  let pressed = () => {};
  addEventListener('keydown', (event) => pressed(event), { capture: true });
  const headline = () => document.querySelector('.viewer h2')?.textContent;
  const shown = (before) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (headline() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  window.timeNextStep = () => {
    const before = headline();
    window.timedStep = new Promise((resolve) => {
      pressed = async (event) => resolve((await shown(before)) - event.timeStamp);
    });
  };
}
