import { area, contains, feature, polygonsOf, readFeatures, run, wound } from './geojson.mjs';

/** Larger rivers; the source's other names carry broken letters or add nothing at these scales. */
const RIVERS = {
  Vistula: 'Vistula',
  Oder: 'Oder',
  'Daugava (Western Dvina)': 'Daugava',
  'Nemunas (Neman)': 'Nemunas',
  'Neris (Viliya)': 'Neris',
  Bug: 'Bug',
  Warta: 'Warta',
  Narva: 'Narva',
  Elbe: 'Elbe',
  Neva: 'Neva',
};

const LEAST_KM2 = { host: 35, elsewhere: 300 };

/** Rivers first, so that lakes are drawn over the line through them. */
export async function inlandWater(packDir, countries) {
  return [...(await rivers(packDir)), ...(await lakes(packDir, countries))];
}

async function rivers(packDir) {
  const chosen = readFeatures(`${packDir}/rivers.geojson`)
    .filter(({ properties: p }) => RIVERS[p.name])
    .map(({ properties: p, geometry }) =>
      feature({ name: RIVERS[p.name], class: 'river' }, geometry),
    );
  const simple = await run(
    { 'r.json': chosen },
    '-i r.json -dissolve fields=name copy-fields=class -simplify interval=900',
    'precision=0.001',
  );
  return sorted(
    simple.map(({ properties: p, geometry }) =>
      feature({ class: 'river', name: p.name }, geometry),
    ),
  );
}

async function lakes(packDir, countries) {
  const names = readFeatures(`${packDir}/lake_labels.geojson`);
  const hosts = countries.filter(({ properties: p }) => p.class === 'land-emphasis');
  const chosen = readFeatures(`${packDir}/inland_water.geojson`)
    .map((lake) => ({ lake, host: touches(lake, hosts) }))
    .filter(
      ({ lake, host }) => lake.properties.area_km2 >= (host ? LEAST_KM2.host : LEAST_KM2.elsewhere),
    )
    .map(({ lake, host }) =>
      feature({ ...nameOf(lake, names), host, km2: lake.properties.area_km2 }, lake.geometry),
    );
  const simple = await run(
    { 'l.json': chosen },
    "-i l.json -simplify variable keep-shapes interval='host ? 400 : 1500' " +
      "-clean -filter-islands min-area=5km2 -filter '!this.isNull'",
    'precision=0.001',
  );
  const rounded = await run(
    { 'l.json': simple },
    "-i l.json -clean -filter '!this.isNull'",
    'precision=0.001',
  );
  return sorted(
    rounded.map(({ properties: p, geometry }) =>
      feature(
        { class: 'lake', ...(p.name && { name: p.name }), areaKm2: Math.round(p.km2) },
        shore(geometry),
      ),
    ),
  );
}

/** Islands in lakes are kept from about 10 km² (0.0015 square degrees here). */
function shore(geometry) {
  const coordinates = polygonsOf(geometry).map(([outer, ...holes]) => [
    outer,
    ...holes.filter((hole) => Math.abs(area(hole)) > 0.0015),
  ]);
  return wound({ type: 'MultiPolygon', coordinates });
}

function touches(lake, nations) {
  const shore = polygonsOf(lake.geometry).flat(2);
  return shore.some(
    (c, i) => i % 5 === 0 && nations.some((nation) => contains(nation.geometry, c)),
  );
}

/** The pack's labels carry the area of the lake they were made for. */
function nameOf(lake, labels) {
  const km2 = lake.properties.area_km2;
  const label = labels.find(
    ({ properties: p, geometry }) =>
      p.area_km2 === km2 && (km2 > 1000 || contains(lake.geometry, geometry.coordinates)),
  );
  return label ? { name: label.properties.name } : {};
}

function sorted(features) {
  const key = ({ properties: p, geometry }) =>
    `${p.name ?? '~'} ${JSON.stringify(geometry).slice(0, 80)}`;
  return features.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
