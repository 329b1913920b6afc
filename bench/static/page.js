/* global L */
import { ground } from './ground.js';

const ARTICLE = 'second-baltic-corps';
/** Tiles by plain addresses; `?archive` reads them out of the archive by ranges instead. */
const TILES = new URLSearchParams(location.search).has('archive')
  ? 'geodata/basemap/region.pmtiles'
  : 'tiles/{z}/{x}/{y}.mvt';

const load = async (path) => (await fetch(`geodata/${path}`)).json();
const byId = (id) => document.getElementById(id);

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
  map.setView([56.5, 20], 6);
  const drawn = ground(TILES);
  const [{ features }, symbols, article] = await Promise.all([
    load('posture/formations.geojson'),
    load('symbols/symbols.json'),
    loadArticle(),
  ]);
  const formations = features.filter((it) => it.geometry?.type === 'Point');
  map.fitBounds(L.latLngBounds(formations.map(place)), { padding: [60, 80] });
  listFormations(formations);
  drawFormations(map, formations, symbols, article);
  const layer = (await drawn).addTo(map);
  layer.once('load', () => (window.groundDrawnMs = performance.now()));
  window.map = map;
}

start();
