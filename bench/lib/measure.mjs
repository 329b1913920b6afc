import { withApp } from './app.mjs';
import { briefing } from './briefing.mjs';
import { openTab, withBrowser } from './browser.mjs';
import { clickTimes } from './clicks.mjs';
import { heapPerTab } from './heap.mjs';
import { reports } from './lighthouse.mjs';
import { panning } from './panning.mjs';
import { withStaticPage } from './static-server.mjs';
import { percentile, summary } from './stats.mjs';

const REPETITIONS = 3;

const MOBILE = {
  paint: 'largestPaintMs',
  shift: 'layoutShift',
  mobile: 'performance',
  accessibility: 'accessibility',
  practices: 'bestPractices',
  bytes: 'bytes',
};
const DESKTOP = { desktop: 'performance' };
const PANNING = ['frame', 'worst'];
const BRIEFING = ['step', 'followPaint', 'followBytes'];

/** Measures the wanted rows, each against the static page where that makes sense. */
export async function measure(place, { wants, runs, say }) {
  const measured = {};
  const options = { root: place.root, runs, say, repetitions: Math.min(runs, REPETITIONS) };
  if (wants('start')) measured.start = await startTime(place, options);
  if (wants('heap')) measured.heap = await heap(place, options);
  if (['click', ...PANNING, ...Object.keys({ ...MOBILE, ...DESKTOP })].some(wants)) {
    Object.assign(measured, await pages(place, wants, options));
  }
  if (BRIEFING.some(wants)) Object.assign(measured, await briefing(place, wants, options));
  return Object.fromEntries(Object.entries(measured).filter(([id]) => wants(id)));
}

async function startTime(place, { repetitions, say }) {
  const times = [];
  for (let at = 1; at <= repetitions; at++) {
    say(`start, ${at} of ${repetitions}`);
    times.push(await withApp(place, (app) => app.startedInMs));
  }
  return { ours: summary(times) };
}

function heap(place, options) {
  return withApp(place, async (app) => ({ ours: summary(await heapPerTab(app, options)) }));
}

function pages(place, wants, options) {
  return withStaticPage(place.root, (reference) =>
    withApp(place, async ({ url: ours }) => {
      const both = { ours, reference };
      await visit(both);
      const measured = {};
      if (Object.keys(MOBILE).some(wants))
        await lighthouse(both, 'mobile', MOBILE, options, measured);
      if (wants('desktop')) await lighthouse(both, 'desktop', DESKTOP, options, measured);
      if (PANNING.some(wants)) Object.assign(measured, await frames(both, options));
      if (wants('click')) measured.click = await clicks(both, options);
      return measured;
    }),
  );
}

/** One visit that is not measured: neither server is then asked for the first time. */
function visit({ ours, reference }) {
  return withBrowser(async (browser) => {
    await openTab(browser, ours);
    await openTab(browser, reference);
  });
}

async function lighthouse(both, form, rows, options, measured) {
  const found = await reports(both, { ...options, form });
  for (const [row, reading] of Object.entries(rows)) {
    const of = (page) => summary(found[page].map((it) => it[reading]));
    measured[row] = { ours: of('ours'), reference: of('reference') };
  }
}

/** Of each drag its median and its worst frame; of those the medians. */
async function frames(both, options) {
  const rows = { frame: {}, worst: {} };
  for (const page of ['ours', 'reference']) {
    const drags = await panning(both[page], options);
    rows.frame[page] = summary(drags.map((times) => percentile(times, 0.5)));
    rows.worst[page] = summary(drags.map((times) => Math.max(...times)));
  }
  return rows;
}

async function clicks({ ours, reference }, options) {
  const of = (times) => summary(times, percentile(times, 0.95));
  return {
    ours: of(await clickTimes(ours, options)),
    reference: of(await clickTimes(reference, options)),
  };
}
