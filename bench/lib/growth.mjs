import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { jdk } from './app.mjs';
import { percentile, summary } from './stats.mjs';

const SIZES = [10, 100, 1_000, 10_000];

/**
 * Times the store as articles are added: one entry for each size, with a summary of the
 * milliseconds that each thing took; typical is the 95th percentile.
 */
export async function growth({ root, jar }, { say }) {
  const folder = mkdtempSync(join(tmpdir(), 'flank-atlas-growth-'));
  try {
    return await times(compile(root, jar, folder), root, folder, say);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles the measuring against the jar and gives the class path. */
function compile(root, jar, folder) {
  const source = join(root, 'bench/growth');
  const files = readdirSync(source).map((it) => join(source, it));
  const classes = join(folder, 'classes');
  run('javac', ['-proc:none', '-d', classes, '-cp', jar, ...files]);
  return classes + delimiter + jar;
}

function run(program, args) {
  const { status, stderr } = spawnSync(jdk(program), args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args[0]} failed: ${stderr}`);
}

async function times(path, root, folder, say) {
  say(`growth to ${SIZES.at(-1)} articles`);
  const args = ['-cp', path, 'Growth', join(root, 'geodata'), join(folder, 'atlas'), ...SIZES];
  const java = spawn(jdk('java'), args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stopNow = () => java.kill();
  process.once('exit', stopNow);
  const sizes = [];
  for await (const line of createInterface({ input: java.stdout })) {
    if (!line.startsWith('{')) continue;
    sizes.push(entry(JSON.parse(line)));
    say(`growth, ${sizes.at(-1).articles} articles`);
  }
  process.off('exit', stopNow);
  if (sizes.length !== SIZES.length) throw new Error('the store stopped while it grew');
  return sizes;
}

function entry({ articles, ...measured }) {
  const summaries = Object.entries(measured).map(([name, ms]) => [
    name,
    summary(ms, percentile(ms, 0.95)),
  ]);
  return { articles, ...Object.fromEntries(summaries) };
}
