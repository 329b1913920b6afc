import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { jdk } from './app.mjs';
import { openTab, withBrowser } from './browser.mjs';

const TABS = 20;
const WARM_TABS = 3;

/** Bytes of live heap that one more open tab takes, once per repetition. */
export async function heapPerTab({ url, pid }, { repetitions, say }) {
  await withBrowser((browser) => openTabs(browser, url, WARM_TABS));
  const found = [];
  for (let at = 1; at <= repetitions; at++) {
    say(`live heap of ${TABS} tabs, ${at} of ${repetitions}`);
    const before = await liveBytes(pid);
    found.push(
      await withBrowser(async (browser) => {
        await openTabs(browser, url, TABS);
        return ((await liveBytes(pid)) - before) / TABS;
      }),
    );
  }
  return found;
}

async function openTabs(browser, url, count) {
  for (let at = 0; at < count; at++) await openTab(browser, url);
}

/** Bytes of live heap: the histogram counts what is left after a full collection. */
export async function liveBytes(pid) {
  const run = promisify(execFile);
  await run(jdk('jcmd'), [String(pid), 'GC.run']);
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await run(jdk('jcmd'), [String(pid), 'GC.class_histogram'], options);
  const total = /^Total\s+\d+\s+(\d+)\s*$/m.exec(stdout);
  if (!total) throw new Error('jcmd printed no total of the live heap');
  return Number(total[1]);
}
