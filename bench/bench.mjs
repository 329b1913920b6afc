import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROWS } from './lib/rows.mjs';
import { followersTable, growthTable, table } from './lib/table.mjs';

const IDS = [...ROWS.map((it) => it.id), 'growth', 'followers'];

const USAGE = `Usage: ./atlas bench [--runs N] [--only ROW[,ROW…]] [--jar FILE]

  --runs N    Lighthouse runs per page and form, and a quarter of the rounds of clicks (5)
  --only ROW  ${IDS.join(', ')}
  --jar FILE  measure another jar than target/flank-atlas.jar`;

const root = resolve(import.meta.dirname, '..');
const say = (text) => process.stderr.write(`bench: ${text}\n`);

function options() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string', multiple: true, default: [] },
      jar: { type: 'string', default: join(root, 'target/flank-atlas.jar') },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1');
  const only = values.only.flatMap((it) => it.split(','));
  const unknown = only.find((id) => !IDS.includes(id));
  if (unknown !== undefined) throw new Error(`--only knows no row "${unknown}"`);
  const jar = resolve(values.jar);
  if (!existsSync(jar)) throw new Error(`there is no ${values.jar}`);
  return { runs, jar, help: values.help, wants: (id) => only.length === 0 || only.includes(id) };
}

/** Installs the bench's own packages, once per lock file. */
function install() {
  const installed = join(root, 'bench/node_modules/.package-lock.json');
  const lock = join(root, 'bench/package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing Lighthouse, Playwright, Leaflet and its tiles into bench/node_modules (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--silent', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the packages could not be installed; is there a network?');
}

function warnOfLoad() {
  const [load] = loadavg();
  const cores = availableParallelism();
  if (load < cores) return;
  say(`other programs keep this machine busy (load ${load.toFixed(1)} on ${cores} cores)`);
}

async function main() {
  const { help, jar, runs, wants } = options();
  if (help) return console.log(USAGE);
  if (ROWS.some(({ id }) => wants(id)) || wants('followers')) install();
  warnOfLoad();
  if (ROWS.some(({ id }) => wants(id))) {
    const { measure } = await import('./lib/measure.mjs');
    console.log(table(await measure({ root, jar }, { wants, runs, say })) + '\n');
  }
  if (wants('growth')) {
    const { growth } = await import('./lib/growth.mjs');
    console.log(growthTable(await growth({ root, jar }, { say })) + '\n');
  }
  if (wants('followers')) {
    const { followers } = await import('./lib/followers.mjs');
    console.log(followersTable(await followers({ root, jar }, { runs, say })));
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
try {
  await main();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
