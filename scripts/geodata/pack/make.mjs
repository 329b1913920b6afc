/**
 * Makes the region pack in the work folder (.geodata, or GEODATA_WORK), step by step.
 *
 *   node make.mjs [STEP...]      all steps, or only those named
 */
import fs from 'node:fs';
import { airfields } from './airfields.mjs';
import { Failure, logAs } from './commands.mjs';
import { context } from './context.mjs';
import { corridor } from './corridor.mjs';
import { countries } from './countries.mjs';
import { depths } from './depths.mjs';
import { fetch } from './fetch.mjs';
import { FOLDERS, WORK } from './frame.mjs';
import { inlandWater } from './inland-water.mjs';
import { labels } from './labels.mjs';
import { minorRivers } from './minor-rivers.mjs';
import { outerWater } from './outer-water.mjs';
import { places } from './places.mjs';
import { regions } from './regions.mjs';
import { relief } from './relief.mjs';
import { rivers } from './rivers.mjs';
import { sea } from './sea.mjs';
import { shoreline } from './shoreline.mjs';
import { valid } from './valid.mjs';

/** In this order: each may read what those before it made; valid mends the pack in place. */
const STEPS = Object.entries({
  fetch,
  sea,
  countries,
  context,
  regions,
  rivers,
  'minor-rivers': minorRivers,
  'inland-water': inlandWater,
  'outer-water': outerWater,
  shoreline,
  places,
  airfields,
  depths,
  relief,
  labels,
  corridor,
  valid,
});

try {
  make(process.argv.slice(2));
} catch (error) {
  console.error(`geodata: ${adviceOn(error)}`);
  process.exitCode = 1;
}

function make(named) {
  const unknown = named.filter((name) => !STEPS.some(([step]) => step === name));
  if (unknown.length) {
    throw new Failure(
      `no step ${unknown.join()}; name of these: ${STEPS.map(([step]) => step).join(', ')}`,
    );
  }
  Object.values(FOLDERS).forEach((folder) => fs.mkdirSync(folder, { recursive: true }));
  for (const [step, run] of STEPS) {
    if (named.length && !named.includes(step)) continue;
    logAs(step);
    const start = Date.now();
    run();
    console.log(`${step}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
  }
}

function adviceOn(error) {
  if (error instanceof Failure) return error.message;
  if (error.code === 'ENOENT') return `${error.path} is missing: run all steps, naming none`;
  if (error.syscall) return `${error.message}: give ${WORK} room and rights, or set GEODATA_WORK`;
  console.error(error);
  return 'the scripts or the sources have a fault: please report the lines above';
}
