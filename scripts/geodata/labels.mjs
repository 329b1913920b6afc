import { contains, readFeatures } from './geojson.mjs';
import {
  LAKE_MIN_ZOOM,
  NO_TOWNS,
  RENAMED,
  SEAS_LEFT_OUT,
  SEA_MIN_ZOOM,
  SEA_MOVED,
  SPOTS,
  TOWNS,
} from './label-spots.mjs';
import { clearOfFormations, placed } from './label-placing.mjs';

/** Country, sea and lake names at set zooms; towns from the zoom at which they find room. */
export function labels(packDir, countries) {
  const fixed = [...countrySpots(countries), ...seas(packDir), ...lakeNames(packDir)].flatMap(
    clearOfFormations,
  );
  const towns = placed(candidates(packDir), fixed);
  return [...fixed, ...towns].map(({ lonLat, ...properties }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: lonLat.map((deg) => Math.round(deg * 1000) / 1000) },
  }));
}

function countrySpots(countries) {
  return SPOTS.map(([name, kind, rank, minZoom, maxZoom, lon, lat, nameLocal]) => {
    const nation = countries.find(({ geometry }) => contains(geometry, [lon, lat]));
    if (nation?.properties.name !== name) {
      throw new Error(
        `label ${name} at ${lon}, ${lat}: lies in ${nation?.properties.name ?? 'no nation'}`,
      );
    }
    return {
      name,
      ...(nameLocal && { nameLocal }),
      class: kind,
      rank,
      minZoom,
      maxZoom,
      lonLat: [lon, lat],
    };
  });
}

function seas(packDir) {
  return readFeatures(`${packDir}/marine_labels.geojson`)
    .filter(({ properties: p }) => SEA_MIN_ZOOM[p.rank] && !SEAS_LEFT_OUT.includes(p.name))
    .map((f) => moved(water(f, SEA_MIN_ZOOM[f.properties.rank])));
}

function moved(label) {
  if (!SEA_MOVED[label.name]) return label;
  const [lon, lat, minZoom] = SEA_MOVED[label.name];
  return { ...label, minZoom, lonLat: [lon, lat] };
}

function lakeNames(packDir) {
  return readFeatures(`${packDir}/lake_labels.geojson`)
    .filter(({ properties: p }) => LAKE_MIN_ZOOM[p.name])
    .map((f) => ({ ...water(f, LAKE_MIN_ZOOM[f.properties.name]), rank: 3 }));
}

function water({ properties: p, geometry }, minZoom) {
  const nameLocal = p.name_local && p.name_local !== p.name ? { nameLocal: p.name_local } : {};
  return {
    name: p.name,
    ...nameLocal,
    class: 'sea',
    rank: p.rank,
    minZoom,
    maxZoom: 12,
    lonLat: geometry.coordinates,
  };
}

/** Towns by weight: capitals first, then population, host nations' towns counting more. */
function candidates(packDir) {
  const left = { ...TOWNS };
  const all = readFeatures(`${packDir}/places.geojson`)
    .map(town)
    .sort((a, b) => b.weight - a.weight || a.id - b.id);
  return all
    .filter(
      (t, n) => !NO_TOWNS.has(t.name) && !isSuburb(t, all.slice(0, n)) && left[t.nation]-- > 0,
    )
    .map(({ name, nameLocal, capital, population, lonLat }) => ({
      name,
      ...(nameLocal && { nameLocal }),
      class: capital ? 'capital' : 'town',
      rank: capital ? 0 : rankOf(population),
      lonLat,
    }));
}

function town({ properties: p, geometry }) {
  const nation = p.kgd ? 'ru-kgd' : p.cc.toLowerCase();
  const capital = p.fcode === 'PPLC' && nation !== 'ax';
  const denser = { ee: 8, lv: 6, lt: 4, pl: 2, 'ru-kgd': 2 }[nation] ?? 1;
  const weight = (capital ? 1e8 : 0) + p.pop * denser;
  const [name, nameLocal] = RENAMED[p.name] ?? spelling(p.name, p.name_local);
  return {
    id: p.geonameid,
    name,
    nameLocal,
    capital,
    nation,
    weight,
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

function isSuburb(t, heavier) {
  return heavier.some(
    (big) => big.population > 3 * t.population && kmBetween(big.lonLat, t.lonLat) < 17,
  );
}

function kmBetween([x0, y0], [x1, y1]) {
  return Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0) * 111.2;
}

function rankOf(population) {
  return [300_000, 100_000, 40_000].filter((least) => population < least).length + 1;
}
