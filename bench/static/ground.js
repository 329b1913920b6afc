/* global protomapsL */
const {
  CircleSymbolizer,
  GroupSymbolizer,
  LineSymbolizer,
  OffsetTextSymbolizer,
  PolygonSymbolizer,
} = protomapsL;
const { CenteredTextSymbolizer } = protomapsL;

/** The ground by protomaps-leaflet, in the light look of the map's style file. */
export async function ground(url) {
  const { light: style, widthsPx } = await (await fetch('map-style.json')).json();
  return protomapsL.leafletLayer({
    url,
    maxDataZoom: 9,
    backgroundColor: style.water,
    attribution: '',
    paintRules: paintRules(style, widthsPx),
    labelRules: labelRules(style),
  });
}

const is =
  (kind) =>
  (zoom, { props }) =>
    props.kind === kind;
const isClass =
  (name) =>
  (zoom, { props }) =>
    props.class === name && zoom >= props.minZoom && zoom <= props.maxZoom;

function paintRules(style, widths) {
  const fill = (dataLayer, colour, filter) => ({
    dataLayer,
    filter,
    symbolizer: new PolygonSymbolizer({ fill: colour }),
  });
  const line = (dataLayer, kind, colour, dash, filter = is(kind)) => ({
    dataLayer,
    filter,
    symbolizer: new LineSymbolizer({
      color: colour,
      width: (zoom) => at(widths[kind], zoom),
      dash,
    }),
  });
  return [
    ...Object.entries(style.depths).map(([depth, colour]) =>
      fill('depth', colour, (zoom, { props }) => String(props.depthM) === depth),
    ),
    ...Object.entries(style.land).map(([kind, colour]) => fill('land', colour, is(kind))),
    ...['stream', 'river', 'great'].map((kind) => line('river', kind, style.river)),
    fill('lake', style.lake),
    line('region', 'region', style.region, [3, 2.5], () => true),
    line('border', 'inner', style.borderInner, [7, 2.5, 1.5, 2.5]),
    line('border', 'external', style.borderExternal, [9, 2.5, 1.5, 2.5]),
    line('coast', 'shore', style.shore, undefined, is('lake')),
    line('coast', 'coast', style.coast, undefined, is('sea')),
  ];
}

function labelRules(style) {
  const text = { labelProps: ['name'], stroke: style.halo, width: 2 };
  const centred = (name, fill, font) => ({
    dataLayer: 'name',
    filter: isClass(name),
    symbolizer: new CenteredTextSymbolizer({ ...text, fill, font, letterSpacing: 2 }),
  });
  const town = (name, font) => ({
    dataLayer: 'name',
    filter: isClass(name),
    symbolizer: new GroupSymbolizer([
      new CircleSymbolizer({ radius: 3, fill: style.paper, stroke: style.inkSoft, width: 1.25 }),
      new OffsetTextSymbolizer({ ...text, fill: style.ink, font, offsetX: 6, offsetY: 4 }),
    ]),
    sort: (a, b) => a.rank - b.rank,
  });
  return [
    town('capital', '600 13px sans-serif'),
    centred('country', style.countryInk, '600 13px sans-serif'),
    centred('country-muted', style.mutedInk, '600 13px sans-serif'),
    centred('sea', style.waterInk, 'italic 14px serif'),
    centred('lake', style.waterInk, 'italic 12px serif'),
    centred('region', style.regionInk, '500 10.5px sans-serif'),
    town('town', '12px sans-serif'),
  ];
}

/** A value at a zoom, with even steps between the zooms that are named. */
function at(values, zoom) {
  const stops = Object.keys(values).map(Number);
  const before = stops.findLast((stop) => stop <= zoom) ?? stops[0];
  const after = stops.find((stop) => stop > zoom) ?? before;
  const share = after === before ? 0 : Math.max(0, (zoom - before) / (after - before));
  return values[before] + share * (values[after] - values[before]);
}
