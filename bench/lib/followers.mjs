import { setTimeout as sleep } from 'node:timers/promises';
import { withApp } from './app.mjs';
import { clickTimes } from './clicks.mjs';
import { liveBytes } from './heap.mjs';
import { joinAll } from './follower.mjs';
import { withPresenter } from './presenter.mjs';
import { percentile, summary } from './stats.mjs';

const SIZES = [10, 100, 1_000, 3_000];
const CLICKS_AT = 1_000;
const HEAP_FROM = 1_000;
const FIRST_FOLLOWERS = 10;
const WARM_FOLLOWERS = 200;
const WARM_STEPS = 20;
const STEPS = 30;
const BETWEEN_STEPS_MS = 300;
const PASSWORD = 'a password for the bench';
const SETTINGS = { ATLAS_EDITOR_PASSWORD: PASSWORD };

/**
 * Lets more and more people follow a showing: one entry for each size, with a summary of how long a
 * step takes to reach each of them and of the live heap that each takes.
 */
export function followers(place, { runs, say }) {
  const action = (app) =>
    withPresenter(app.url, PASSWORD, async (presenter) => {
      await rehearse(app, presenter, FIRST_FOLLOWERS);
      const empty = await liveBytes(app.pid);
      await rehearse(app, presenter, WARM_FOLLOWERS);
      const sizes = [];
      for (const size of SIZES) {
        say(`${size} followers`);
        sizes.push(await measure(app, presenter, { size, empty, runs, say }));
      }
      return sizes;
    });
  return withApp(place, action, SETTINGS);
}

/** Followers that are not measured. */
async function rehearse(app, presenter, count) {
  const showing = await presenter.start();
  const audience = await joinAll(app.url, showing.code, count);
  await steps(presenter, showing, audience, WARM_STEPS);
  await leaveAll(audience);
}

async function measure(app, presenter, { size, empty, runs, say }) {
  const showing = await presenter.start();
  const before = await liveBytes(app.pid);
  const audience = await joinAll(app.url, showing.code, size);
  const heap = ((await liveBytes(app.pid)) - before) / size;
  const times = await steps(presenter, showing, audience, STEPS);
  const found = {
    followers: size,
    median: summary(times),
    late: summary(times, percentile(times, 0.95)),
  };
  if (size >= HEAP_FROM) found.heap = summary([heap]);
  if (size === CLICKS_AT) found.click = await clicks(app, presenter, showing, { runs, say });
  await leaveAll(audience);
  return found;
}

/** Times from before the presenter's request to each follower's frame, ms, of all steps together. */
async function steps(presenter, showing, audience, count) {
  const times = [];
  for (let at = 1; at <= count; at++) {
    const step = 1 + (at % 9);
    const arrivals = audience.map((follower) => follower.reaches(step));
    const begin = performance.now();
    await presenter.show(showing, step);
    for (const arrival of await Promise.all(arrivals)) times.push(arrival - begin);
    await sleep(BETWEEN_STEPS_MS);
  }
  return times;
}

/** One person clicks markers while a step goes out each second. */
async function clicks({ url }, presenter, showing, options) {
  let step = 0;
  const timer = setInterval(() => presenter.show(showing, (step = (step + 1) % 10)), 1000);
  try {
    const times = await clickTimes(url, options);
    return summary(times, percentile(times, 0.95));
  } finally {
    clearInterval(timer);
  }
}

async function leaveAll(audience) {
  for (const follower of audience) follower.leave();
  await sleep(1000);
}
