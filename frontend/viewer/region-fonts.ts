import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const STYLE = `${import.meta.dirname}/styles/fonts.css`;
const FACE = /url\(@region-fonts\/([\w-]+)\.woff2\)[^}]*unicode-range:\s*([^;]+);/g;

/** What of a typeface's features the viewer sets text with. */
const FEATURES = ['kern', 'liga', 'calt', 'locl', 'ccmp', 'mark', 'mkmk', 'tnum'];
/** Weights that the styles use. */
const WEIGHTS = { wght: { min: 400, max: 700 } };

/**
 * Cuts Inter to the letters that `fonts.css` promises, a third of the size: each face there names
 * the file that it is cut from. Inter reserves no name, so a cut one may keep it.
 *
 * @param folder gets the faces, by the names that the style gives them
 */
export async function makeRegionFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { resolve } = createRequire(import.meta.url);
  for (const [, name, range] of (await readFile(STYLE, 'utf8')).matchAll(FACE)) {
    const whole = resolve(`@fontsource-variable/inter/files/${name}-wght-normal.woff2`);
    const face = await subsetFont(await readFile(whole), lettersOf(range), {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      variationAxes: WEIGHTS,
      noHinting: true,
    });
    await writeFile(`${folder}/${name}.woff2`, face);
  }
}

/** All letters of a CSS `unicode-range`. */
export function lettersOf(range: string): string {
  return range
    .split(',')
    .map((it) => it.trim().slice(2).split('-'))
    .map(([from, to = from]) => [parseInt(from, 16), parseInt(to, 16)])
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .map((it) => String.fromCodePoint(it))
    .join('');
}
