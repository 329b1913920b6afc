/* global L */
const GROUND = {
  countries: { color: '#a9c1cf', weight: 0.75, fillColor: '#f4f1e8', fillOpacity: 1 },
  lakes: { color: '#a9c1cf', weight: 0.5, fillColor: '#cfe0ea' },
  borders: { color: '#a894ac', weight: 1, dashArray: '5 3' },
};
const ARTICLE = 'second-baltic-corps';
const RIVER = { fill: false, color: '#a3c3d8' };

const load = async (path) => (await fetch(`geodata/${path}`)).json();
const byId = (id) => document.getElementById(id);

function drawGround(map, collections) {
  Object.entries(GROUND).forEach(([name, style], index) => {
    const filter = (feature) => !feature.geometry.type.endsWith('Point');
    const styled = ({ properties }) =>
      properties.class === 'river' ? { ...style, ...RIVER } : style;
    L.geoJSON(collections[index], { filter, style: styled, interactive: false }).addTo(map);
  });
}

function drawLabels(map, { features }) {
  const zoom = map.getZoom();
  for (const { properties, geometry } of features) {
    if (zoom < (properties.minZoom ?? 0) || zoom > (properties.maxZoom ?? Infinity)) continue;
    const [lon, lat] = geometry.coordinates;
    const icon = L.divIcon({ className: 'label', html: element('span', properties.name) });
    L.marker([lat, lon], { icon, interactive: false, keyboard: false }).addTo(map);
  }
}

function drawFormations(map, formations, symbols, article) {
  const headquarters = formations.find(({ properties }) => !properties.superior);
  for (const formation of formations) {
    const { id, caption, leadNations, sidc } = formation.properties;
    const button = element('button', '');
    button.className = 'marker';
    const chip = element('span', caption);
    chip.className = 'chip';
    if (leadNations.length === 1) chip.append(picture(`flags/${leadNations[0]}.svg`, 'flag'));
    const symbol = picture(`symbols/${symbols[sidc].file}`, 'symbol');
    Object.assign(symbol, { width: symbols[sidc].widthPx, height: symbols[sidc].heightPx });
    button.append(symbol, chip);
    button.addEventListener('click', () => open(formation.properties, article[id]));
    const icon = L.divIcon({ className: '', html: button, iconSize: [0, 0] });
    L.marker(place(formation), { icon, keyboard: false }).addTo(map);
    const command = [place(headquarters), place(formation)];
    L.polyline(command, { pane: 'shadowPane', color: '#3f4954', weight: 1.5 }).addTo(map);
  }
}

function listFormations(formations) {
  for (const { properties } of formations) {
    const item = element('li', properties.name);
    item.append(...properties.leadNations.map((id) => picture(`flags/${id}.svg`, 'flag')));
    byId('formations').append(item);
  }
}

function open({ name }, passages) {
  byId('name').hidden = false;
  byId('name').textContent = name;
  byId('passages').replaceChildren(...passages.map((text) => element('blockquote', text)));
}

/** The passages of each formation, as the expected result beside the article has them. */
async function loadArticle() {
  const text = await (await fetch(`geodata/articles/${ARTICLE}.txt`)).text();
  const lines = text
    .split('---\n')[2]
    .split('\n')
    .filter((it) => it.trim());
  const expected = await load(`articles/${ARTICLE}.expected.json`);
  return Object.fromEntries(
    Object.entries(expected).map(([id, numbers]) => [id, numbers.map((it) => lines[it])]),
  );
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function picture(path, className) {
  const made = element('img', '');
  return Object.assign(made, { src: `geodata/${path}`, alt: '', className });
}

function place({ geometry }) {
  return [geometry.coordinates[1], geometry.coordinates[0]];
}

async function start() {
  const map = L.map('map', { zoomSnap: 0, attributionControl: false });
  const ground = Object.keys(GROUND).map((name) => load(`basemap/${name}.geojson`));
  const labels = load('basemap/labels.geojson');
  const [{ features }, symbols, article] = await Promise.all([
    load('posture/formations.geojson'),
    load('symbols/symbols.json'),
    loadArticle(),
  ]);
  const formations = features.filter((it) => it.geometry?.type === 'Point');
  map.fitBounds(L.latLngBounds(formations.map(place)), { padding: [60, 80] });
  listFormations(formations);
  drawFormations(map, formations, symbols, article);
  drawGround(map, await Promise.all(ground));
  drawLabels(map, await labels);
}

start();
