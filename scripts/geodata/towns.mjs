import { label } from './names.mjs';
import { readFeatures } from './geojson.mjs';
import { LEFT_FIRST, PARTS_OF_TOWNS, RENAMED, TOWNS_OF_BASES } from './name-tables.mjs';

/** How much earlier (in zoom levels) the towns of a nation come in; elsewhere they come later. */
const EARLIER = { ee: 0.6, lv: 0.6, lt: 0.4, pl: 0, 'ru-kgd': 0.2 };
const ELSEWHERE = -0.3;
/** A suburb waits for this zoom; so does what the source lists as a town and is a part of one. */
const SUBURB_MIN_ZOOM = 9.5;
/** A town at a base is placed as one of a hundred thousand people is. */
const RANK_OF_BASE = 50;

/** Towns by rank, each with the zoom from which it may stand. */
export function towns(packDir) {
  const listed = readFeatures(`${packDir}/places.geojson`)
    .map(town)
    .sort((a, b) => b.population - a.population || a.id - b.id);
  const all = listed.filter((it, index) => !isRepeated(it, listed.slice(0, index)));
  return all.map((it, index) => {
    const waits = PARTS_OF_TOWNS.has(it.name) || isSuburb(it, all.slice(0, index));
    const minZoom = waits ? Math.max(it.minZoom, SUBURB_MIN_ZOOM) : it.minZoom;
    const { name, nameLocal, capital, lonLat } = it;
    return label({
      name,
      ...(nameLocal && { nameLocal }),
      class: capital ? 'capital' : 'town',
      rank: rankOf(it),
      minZoom: TOWNS_OF_BASES[name] ?? Number(minZoom.toFixed(1)),
      maxZoom: 12,
      ...(LEFT_FIRST.has(name) && { side: 'left' }),
      lonLat,
    });
  });
}

function town({ properties: p, geometry }) {
  const nation = p.kgd ? 'ru-kgd' : p.cc.toLowerCase();
  const capital = p.fcode === 'PPLC' && nation !== 'ax';
  const [name, nameLocal] = RENAMED[p.name] ?? spelling(p.name, p.name_local);
  return {
    id: p.geonameid,
    name,
    nameLocal,
    capital,
    minZoom: p.minz - (capital ? 0 : (EARLIER[nation] ?? ELSEWHERE)),
    population: p.pop,
    lonLat: geometry.coordinates,
  };
}

/** The town's own spelling, unless English has a name of its own or the script differs. */
function spelling(name, local) {
  if (!local || local === name || plain(local) === plain(name)) return [local || name];
  return [name, local];
}

function plain(text) {
  return text.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Some places are listed twice, as a town and as its parish. */
function isRepeated(it, heavier) {
  return heavier.some((big) => big.name === it.name && kmBetween(big.lonLat, it.lonLat) < 8);
}

function isSuburb(it, heavier) {
  return heavier.some(
    (big) => big.population > 3 * it.population && kmBetween(big.lonLat, it.lonLat) < 15,
  );
}

function kmBetween([x0, y0], [x1, y1]) {
  return Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0) * 111.2;
}

/** 0 for a capital, 40 for a million people, 50 for a hundred thousand, and so on. */
function rankOf({ name, capital, population }) {
  if (capital) return 0;
  if (name in TOWNS_OF_BASES) return RANK_OF_BASE;
  return Math.round(100 - 10 * Math.log10(Math.max(1, population)));
}
