import fs from 'node:fs';
import { decode, encode } from 'fast-png';

/** The source's cells are seven of its pixels wide: fewer pixels lose nothing. */
const SHRINK = 3;
/** Share of the picture over which the relief fades out at each edge. */
const FADE = 0.05;
/** Steps of opacity that are kept; more would cost bytes that no eye sees. */
const OPACITY_STEP = 6;

/** Where what is kept of the pack's picture lies: its pixels are counted from the north west. */
const BOUNDS = { westDeg: 9, southDeg: 49.0019, eastDeg: 32.9941, northDeg: 61.6064 };

/** Writes the pack's shaded relief smaller, as white light and dark shade of differing opacity. */
export function relief(packDir, outDir) {
  const source = decode(fs.readFileSync(`${packDir}/relief_hillshade_3857.png`));
  const width = Math.floor(source.width / SHRINK);
  const height = Math.floor(source.height / SHRINK);
  const data = new Uint8Array(width * height * 2);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const shade = meanShade(source, x * SHRINK, y * SHRINK) * edge(x / width) * edge(y / height);
      const at = 2 * (y * width + x);
      data[at] = shade < 0 ? 40 : 255;
      data[at + 1] = Math.round(Math.abs(shade) / OPACITY_STEP) * OPACITY_STEP;
    }
  }
  const png = encode({ width, height, data, depth: 8, channels: 2 }, { zlib: { level: 9 } });
  fs.writeFileSync(`${outDir}/relief.png`, png);
  fs.writeFileSync(`${outDir}/relief.json`, `${JSON.stringify(BOUNDS)}\n`);
  return png.length;
}

/** Mean of a block: light above 0, shade below, at most 255 either way. */
function meanShade({ data, width }, x0, y0) {
  let sum = 0;
  for (let y = y0; y < y0 + SHRINK; y++) {
    for (let x = x0; x < x0 + SHRINK; x++) {
      const at = 2 * (y * width + x);
      sum += data[at] < 128 ? -data[at + 1] : data[at + 1];
    }
  }
  return sum / (SHRINK * SHRINK);
}

function edge(share) {
  return Math.max(0, Math.min(1, share / FADE, (1 - share) / FADE));
}
