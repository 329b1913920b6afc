import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHROME_FLAGS, CHROME_PATH } from './browser.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

/** Loads both pages in turn, as often as asked, and returns the reports of each. */
export async function reports(pages, { root, form, runs, say }) {
  const found = { ours: [], reference: [] };
  for (let run = 1; run <= runs; run++) {
    const turn = run % 2 ? ['ours', 'reference'] : ['reference', 'ours'];
    for (const page of turn) {
      say(
        `Lighthouse, ${form}, run ${run} of ${runs}, ${page === 'ours' ? 'ours' : 'static page'}`,
      );
      const file = join(root, 'bench/out', `lighthouse-${form}-${page}-${run}.json`);
      found[page].push(reading(await report(root, pages[page], form, file)));
    }
  }
  return found;
}

function reading({ audits, categories }) {
  const score = (id) => Math.round(categories[id].score * 100);
  const bytes = audits['network-requests'].details.items.map((it) => it.transferSize ?? 0);
  return {
    largestPaintMs: audits['largest-contentful-paint'].numericValue,
    layoutShift: audits['cumulative-layout-shift'].numericValue,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    bytes: bytes.reduce((sum, it) => sum + it, 0),
  };
}

async function report(root, url, form, file) {
  await mkdir(join(root, 'bench/out'), { recursive: true });
  await lighthouse(root, [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--only-categories=${CATEGORIES}`,
    `--chrome-flags=${CHROME_FLAGS.join(' ')}`,
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
  ]);
  const found = JSON.parse(await readFile(file, 'utf8'));
  if (found.runtimeError) throw new Error(`Lighthouse: ${found.runtimeError.message}`);
  return found;
}

async function lighthouse(root, options) {
  const program = join(root, 'bench/node_modules/lighthouse/cli/index.js');
  const env = { ...process.env, CHROME_PATH };
  const child = spawn(process.execPath, [program, ...options], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // At an interrupt Lighthouse closes its own browser.
  const stopNow = () => child.kill('SIGINT');
  process.once('exit', stopNow);
  const [code] = await once(child, 'exit');
  process.off('exit', stopNow);
  if (code !== 0) throw new Error(`Lighthouse ended with exit code ${code}`);
}
