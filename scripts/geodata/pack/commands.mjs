/** Starts the outside programs (mapshaper, GMT, GDAL, apt) and turns their failures into one line. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { FOLDERS, npmFile } from './frame.mjs';
import { toolEnvironment } from './tools.mjs';

/** A failure whose message says what to do. */
export class Failure extends Error {}

/** A limit: up to 0.6 GB was seen in use. */
const HEAP_MB = 4000;
const OUTPUT_BYTES = 2 ** 28;
/** A program that takes longer hangs; the longest seen took half a minute. */
const LONGEST_MS = 5 * 60_000;

let log = 'make.log';

/** What is started from now on writes into this step's log. */
export function logAs(step) {
  log = `${step}.log`;
  fs.rmSync(path.join(FOLDERS.logs, log), { force: true });
}

/** Runs mapshaper among the steps, on commands as one would type them. */
export function mapshaper(commands) {
  const program = npmFile('mapshaper/bin/mapshaper');
  const args = [`--max-old-space-size=${HEAP_MB}`, program, ...words(commands)];
  if (start(process.execPath, args, FOLDERS.steps) === undefined) {
    throw broken('mapshaper failed or hung; see that it has memory and disk');
  }
}

/** Runs a program of GMT or GDAL among the steps and returns what it prints. */
export function tool(program, ...args) {
  const printed = start(program, args.map(String), FOLDERS.steps, toolEnvironment());
  if (printed === undefined) throw broken(`${program} failed; check that it is Debian 12's`);
  return printed;
}

/** Runs a program of Debian and returns what it prints, or nothing where it fails. */
export function debian(program, ...args) {
  return start(program, args, FOLDERS.debs);
}

function start(program, args, cwd, env = process.env) {
  const logFile = path.join(FOLDERS.logs, log);
  fs.appendFileSync(logFile, `$ ${path.basename(program)} ${args.join(' ')}\n`);
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env,
    maxBuffer: OUTPUT_BYTES,
    timeout: LONGEST_MS,
  });
  fs.appendFileSync(logFile, stderr ?? '');
  return status === 0 ? stdout.toString() : undefined;
}

function broken(what) {
  return new Failure(
    `${what} and run this again; its words are in ${path.join(FOLDERS.logs, log)}`,
  );
}

/** Splits at blanks outside '…', which are dropped. */
function words(commands) {
  const found = commands.match(/(?:[^\s']|'[^']*')+/g);
  return found.map((word) => word.replaceAll("'", ''));
}
