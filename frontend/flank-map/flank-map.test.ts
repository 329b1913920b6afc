import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import fixture from './snapshot.fixture.json';
import type { MapCamera, MapSnapshot } from './snapshot';
import { askForLessMotion, serve } from './testing';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
const { FlankMap } = await import('./flank-map');

/** The fixture without its ground, for which there are tests of its own. */
const SNAPSHOT = { ...fixture, basemap: null, notice: null, rings: [] } as unknown as MapSnapshot;
const SQUARE = [
  [
    [20, 56],
    [26, 56],
    [26, 59],
    [20, 59],
    [20, 56],
  ],
];
const AREA = collection({ type: 'Polygon', coordinates: SQUARE }, {});

let element: InstanceType<typeof FlankMap>;
let told: string[];

beforeEach(() => {
  askForLessMotion(true);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  serve({ '/geo/ground.geojson': AREA, '/geo/park.geojson': AREA });
  element = new FlankMap();
  told = [];
  element.addEventListener('flank-map-select', (event) => {
    told.push((event as CustomEvent).detail.id);
  });
  document.body.append(element);
});

afterEach(() => element.remove());

function collection(geometry: object, properties: object) {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] };
}

/** Shows a snapshot, and waits until all of it stands. */
async function show(changes: Partial<MapSnapshot> = {}): Promise<void> {
  element.snapshot = { ...SNAPSHOT, ...changes };
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 40));
}

function all<T extends Element = HTMLElement>(selector: string): T[] {
  return [...element.renderRoot.querySelectorAll<T>(selector)];
}

function withMarkers(change: (id: string) => object) {
  return SNAPSHOT.markers.map((it) => ({ ...it, ...change(it.id) }));
}

function withPark(changes: object) {
  return [SNAPSHOT.layers[0], { ...SNAPSHOT.layers[1], visible: true, ...changes }];
}

test('shows nothing without a snapshot', async () => {
  await show();
  element.snapshot = null;
  await element.updateComplete;
  expect(all('.marker, .layer, .link')).toEqual([]);
});

test('names each marker, and says which is selected', async () => {
  await show();
  expect(all('.marker').map((it) => it.getAttribute('aria-label'))).toEqual([
    "Harbour, run by the town, at the river's mouth",
    'Mill',
    'Tower, seen from the sea',
  ]);
  expect(all('[aria-pressed="true"]').map((it) => it.textContent)).toEqual(['Tower']);
});

test('tells the id of the marker that was pressed', async () => {
  await show();
  all('.marker')[1].click();
  expect(told).toEqual(['mill']);
});

test('keeps buttons and focus when markers change, move and change order', async () => {
  await show();
  const before = all('.marker');
  before[2].focus();
  const markers = withMarkers((id) => ({ caption: `New ${id}`, lonDeg: 22 })).reverse();
  await show({ markers });
  expect(all('.marker')).toEqual([...before].reverse());
  expect(element.shadowRoot!.activeElement).toBe(before[2]);
  expect(before[2].textContent).toBe('New tower');
});

test('takes away markers that are gone', async () => {
  await show();
  await show({ markers: SNAPSHOT.markers.slice(0, 1) });
  expect(all('.marker')).toHaveLength(1);
});

test('draws links between markers that stand, and ignores unknown and dimmed ends', async () => {
  const links = [...SNAPSHOT.links, { fromId: 'harbour', toId: 'nowhere', style: 'command' }];
  await show({ links });
  expect(all('.link').map((it) => it.getAttribute('class'))).toEqual([
    expect.stringContaining('style-command selected'),
  ]);
});

test('keeps markup in data as text', async () => {
  const evil = '<img src=x onerror=alert(1)>';
  serve({ '/geo/ground.geojson': AREA });
  await show({
    markers: withMarkers(() => ({
      name: evil,
      description: evil,
      caption: evil,
      colour: 'url(x)',
    })),
    rings: [{ centreId: 'harbour', radiusM: 50_000, caption: evil }],
    notice: evil,
    layers: [
      { ...SNAPSHOT.layers[0], attribution: evil },
      { ...SNAPSHOT.layers[1], name: evil, visible: true },
    ],
  });
  expect(all('[onerror], img[src="x"]')).toEqual([]);
  expect(all('.marker')[0].textContent).toBe(evil);
  expect(all('.leaflet-control-attribution')[0].textContent).toContain(evil);
  expect(all('#notes')[0].textContent).toContain(evil);
});

test('notes the layer that could not be loaded, and draws the others', async () => {
  serve({ '/geo/ground.geojson': AREA });
  await show({ layers: withPark({}) });
  expect(all('#notes p').map((it) => it.textContent)).toEqual([
    'The layer “Proposed park” could not be loaded',
  ]);
  expect(all('.layer.style-land')).toHaveLength(1);
});

test('takes back the note when the layer is hidden', async () => {
  serve({ '/geo/ground.geojson': AREA });
  await show({ layers: withPark({}) });
  await show();
  expect(all('#notes p')).toEqual([]);
});

test('opens an owned area by click, Enter and Space', async () => {
  await show({ layers: withPark({}), selectedId: 'park' });
  const [area] = all<SVGElement>('.layer[role="button"]');
  expect(area.getAttribute('aria-label')).toBe('Proposed park');
  expect(area.classList).toContain('selected');
  area.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  area.dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
  area.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(told).toEqual(['park', 'park', 'park']);
});

test('asks for each file once, however often its layer is shown', async () => {
  const fetched = serve({ '/geo/ground.geojson': AREA, '/geo/park.geojson': AREA });
  await show({ layers: withPark({}) });
  await show();
  await show({ layers: withPark({}) });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('stacks layers in their order, whichever arrives first', async () => {
  const late = new Promise((resolve) => setTimeout(() => resolve(AREA), 20));
  serve({ '/geo/ground.geojson': late, '/geo/park.geojson': AREA });
  await show({ layers: withPark({}) });
  const height = (style: string) =>
    Number(all(`.style-${style}`)[0].closest<HTMLElement>('.leaflet-pane')!.style.zIndex);
  expect(height('land')).toBeLessThan(height('area-proposed'));
});

test('does not draw a layer that was hidden before it arrived', async () => {
  const late = new Promise((resolve) => setTimeout(() => resolve(AREA), 20));
  serve({ '/geo/ground.geojson': late });
  element.snapshot = SNAPSHOT;
  await element.updateComplete;
  await show({ layers: [] });
  expect(all('.layer')).toEqual([]);
});

test('shows names as text that assistive technology skips', async () => {
  const name = { name: 'Riga', nameLocal: 'Rīga', class: 'capital', rank: 0 };
  const coordinates = [23.4, 57.5];
  serve({ '/geo/ground.geojson': collection({ type: 'Point', coordinates }, name) });
  await show({ markers: [], layers: SNAPSHOT.layers.slice(0, 1) });
  const [label] = all('.label.capital');
  expect(label.textContent).toBe('RigaRīga');
  expect(label.closest('[aria-hidden="true"]')).not.toBeNull();
});

test('tells that it is ready once, also where a layer failed', async () => {
  const ready = vi.fn();
  element.addEventListener('flank-map-ready', ready);
  serve({});
  await show();
  await show({ camera: { ...SNAPSHOT.camera, serial: 8 } });
  expect(ready).toHaveBeenCalledOnce();
});

test('presses a zoom button with Space', async () => {
  await show();
  const [zoomIn] = all('.leaflet-control-zoom-in');
  const pressed = vi.spyOn(zoomIn, 'click');
  zoomIn.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
  expect(pressed).toHaveBeenCalledOnce();
});

test('speaks with the texts it is given', async () => {
  element.messages = { zoomIn: 'Tuvāk', keys: 'Karte' };
  await show();
  expect(all('.leaflet-control-zoom-in')[0].getAttribute('aria-label')).toBe('Tuvāk');
  expect(all('#map')[0].getAttribute('aria-label')).toBe('Karte');
});

test('stands again after it was moved in the document', async () => {
  await show();
  element.remove();
  expect(all('.marker')).toEqual([]);
  document.body.append(element);
  expect(all('.marker')).toHaveLength(3);
});

test('shows the notice that comes with the snapshot, and takes it away again', async () => {
  await show({ notice: 'The ferry runs in summer only.' });
  expect(all('#notes p').map((it) => it.textContent)).toEqual(['The ferry runs in summer only.']);
  await show({ notice: null });
  expect(all('#notes p')).toEqual([]);
});

test('tells when part of the ground could not be had, and is ready all the same', async () => {
  const ready = vi.fn();
  element.addEventListener('flank-map-ready', ready);
  await show({ basemap: fixture.basemap });
  expect(all('#notes p').map((it) => it.textContent)).toEqual([
    'Part of the map could not be loaded',
  ]);
  expect(ready).toHaveBeenCalledOnce();
  await show({ basemap: null });
});

test('credits the ground before the layers', async () => {
  await show({ basemap: fixture.basemap });
  expect(all('.leaflet-control-attribution')[0].textContent).toBe(
    'Leaflet · © The cutters · © The surveyors',
  );
});

test('draws a ring with its caption around a marker that stands, and none around another', async () => {
  const [ring] = fixture.rings;
  await show({ rings: [ring, { ...ring, centreId: 'nowhere', caption: 'nowhere' }] });
  await vi.waitFor(() => expect(all('.ring').length).toBeGreaterThan(0));
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(all('path.ring')).toHaveLength(1);
  expect(all('.label.ring').map((it) => it.textContent)).toEqual(['50 km']);
});

test('measures between markers that are opened, and then opens them again', async () => {
  await show();
  const measure = all('.measure-toggle')[0];
  measure.click();
  await vi.waitFor(() => expect(measure.getAttribute('aria-pressed')).toBe('true'));
  all('.marker')[0].click();
  all('.marker')[1].click();
  await vi.waitFor(() => expect(all('.measure-results li')).toHaveLength(1));
  expect(all('.measure-results li')[0].textContent).toMatch(
    /^1 to 2: 195 km, initial bearing 074°$/,
  );
  expect(told).toEqual([]);
  measure.click();
  all('.marker')[1].click();
  expect(told).toEqual(['mill']);
});

test('measures by the keyboard: Enter sets the middle, Backspace takes it back, Esc ends', async () => {
  await show();
  const measure = all('.measure-toggle')[0];
  const press = (key: string) =>
    all('#map')[0].dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  measure.click();
  press('Enter');
  press('Enter');
  await vi.waitFor(() => expect(all('.measure-results li')).toHaveLength(1));
  press('Backspace');
  expect(all('.measure-results li')).toHaveLength(0);
  press('Escape');
  expect(measure.getAttribute('aria-pressed')).toBe('false');
});

test('takes the size of paper while the page is printed', async () => {
  await show();
  dispatchEvent(new Event('beforeprint'));
  expect(element.hasAttribute('on-paper')).toBe(true);
  dispatchEvent(new Event('afterprint'));
  expect(element.hasAttribute('on-paper')).toBe(false);
});

test('moves a marker that the keyboard comes to into view', async () => {
  await show({
    camera: { ...SNAPSHOT.camera, westDeg: 20.9, eastDeg: 21.1, northDeg: 56.6, southDeg: 56.4 },
  });
  const wandered = vi.fn();
  element.addEventListener('flank-map-wander', wandered);
  const tower = all('.marker')[2];
  vi.spyOn(tower, 'matches').mockReturnValue(true);
  tower.focus();
  expect(wandered).toHaveBeenCalledTimes(1);
});

test('tells once for each camera that the user has moved the map', async () => {
  await show();
  const wandered = vi.fn();
  element.addEventListener('flank-map-wander', wandered);
  const zoomIn = all('.leaflet-control-zoom-in')[0];
  zoomIn.click();
  zoomIn.click();
  expect(wandered).toHaveBeenCalledTimes(1);
  await show({ camera: { ...SNAPSHOT.camera, serial: 8 } });
  zoomIn.click();
  expect(wandered).toHaveBeenCalledTimes(2);
});

test('shows where somebody points', async () => {
  await show();
  const place = { lonDeg: 24, latDeg: 57 };
  element.pointing = { pointer: place, spotlight: null };
  await element.updateComplete;
  expect(all('.pointing-dot')[0].hidden).toBe(false);
  expect(all('.pointing-light')[0].hidden).toBe(true);
  element.pointing = { pointer: null, spotlight: { ...place, radiusM: 50_000 } };
  await element.updateComplete;
  expect(all('.pointing-dot')[0].hidden).toBe(true);
  expect(all('.pointing-light')[0].hidden).toBe(false);
});

test('shows pictures that came with the page', async () => {
  element.files = { '/flags/town.svg': 'data:image/svg+xml,flag' };
  await show();
  const sources = all<HTMLImageElement>('.marker img').map((it) => it.getAttribute('src'));
  expect(sources).toContain('data:image/svg+xml,flag');
  expect(sources).toContain('/symbols/anchor.svg');
});

test('tells once where it looks, and shows that again', async () => {
  const cameras: MapCamera[] = [];
  element.addEventListener('flank-map-view', (event) => {
    cameras.push((event as CustomEvent<MapCamera>).detail);
  });
  await show();
  expect(cameras).toEqual([]);

  element.viewWish = 1;
  await element.updateComplete;
  await vi.waitFor(() => expect(cameras).toHaveLength(1));
  await show({ camera: { ...cameras[0], serial: 7 } });
  element.viewWish = 2;
  await vi.waitFor(() => expect(cameras).toHaveLength(2));

  for (const edge of ['westDeg', 'southDeg', 'eastDeg', 'northDeg'] as const) {
    expect(cameras[1][edge]).toBeCloseTo(cameras[0][edge], 6);
  }
  expect(cameras[0].eastDeg).toBeGreaterThan(cameras[0].westDeg);
});
