import fs from 'node:fs';
import ms from 'milsymbol';

/** White outline and a firm stroke keep the symbols legible over pale land and dark sea alike. */
const STYLE = { size: 28, strokeWidth: 5, outlineWidth: 2, outlineColor: 'white' };

/** APP-6D, land unit, friend. Digits 7: status, 8: headquarters or task force, 9-10: echelon, 11-16: entity. */
const MEANING = {
  10031002220000000000: 'Corps headquarters, present',
  10031004161210000000: 'Battalion-size combined-arms task force (battlegroup), present',
  10031010220000000000: 'Corps, planned',
};

/** On a dark page what stands outside the frame turns pale, and its outline dark. */
const DARK =
  '<style>@media(prefers-color-scheme:dark){.amplifier{stroke:#f2f5f7}.outline{stroke:#12191f}}</style>';

/** Names the outlines, and the strokes of the standard's width that fill nothing: the amplifiers. */
function forDarkPages(svg) {
  return svg
    .replace('>', `>${DARK}`)
    .replaceAll('stroke="white" fill="none"', 'class="outline" stroke="white" fill="none"')
    .replaceAll(
      'stroke-width="5" stroke="black" fill="none"',
      'class="amplifier" stroke-width="5" stroke="black" fill="none"',
    );
}

/** Writes one SVG a symbol and the index; the anchor is the point that lies on the place. */
export function symbols(outDir) {
  const index = {};
  for (const [sidc, meaning] of Object.entries(MEANING)) {
    const symbol = new ms.Symbol(sidc, STYLE);
    if (!symbol.isValid()) throw new Error(`SIDC ${sidc}: milsymbol has no such symbol`);
    const file = `${sidc}.svg`;
    fs.writeFileSync(`${outDir}/${file}`, `${forDarkPages(symbol.asSVG())}\n`);
    const { width, height } = symbol.getSize();
    const { x, y } = symbol.getAnchor();
    index[sidc] = {
      file,
      widthPx: px(width),
      heightPx: px(height),
      anchorX: px(x),
      anchorY: px(y),
      meaning,
    };
  }
  fs.writeFileSync(`${outDir}/symbols.json`, `${JSON.stringify(index, null, 2)}\n`);
}

function px(value) {
  return Math.round(value * 100) / 100;
}
