import fs from 'node:fs';
import { createRequire } from 'node:module';

const NATIONS = ['ca', 'de', 'dk', 'ee', 'gb', 'lt', 'lv', 'nl', 'pl', 'us'];
const LARGEST_BYTES = 8192;

/** Copies the 4 x 3 flags of lead and host nations. */
export function flags(outDir) {
  const require = createRequire(import.meta.url);
  for (const nation of NATIONS) {
    const svg = fs.readFileSync(require.resolve(`flag-icons/flags/4x3/${nation}.svg`), 'utf8');
    if (svg.length > LARGEST_BYTES)
      throw new Error(`flag ${nation}: ${svg.length} bytes, at most ${LARGEST_BYTES}`);
    fs.writeFileSync(`${outDir}/${nation}.svg`, svg);
  }
}
