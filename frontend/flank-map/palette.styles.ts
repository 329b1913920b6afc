import { css, unsafeCSS } from 'lit';
import { LOOKS, type Look } from './map-style';

/** Colours that the page may set as `--flank-map-NAME`, by their names in the style file. */
const SETTABLE = {
  ink: 'ink',
  'ink-soft': 'inkSoft',
  paper: 'paper',
  halo: 'halo',
  accent: 'accent',
  water: 'water',
  'water-ink': 'waterInk',
  coast: 'coast',
  river: 'river',
  border: 'borderInner',
  'border-strong': 'borderExternal',
  'border-minor': 'region',
  'country-ink': 'countryInk',
  'muted-ink': 'mutedInk',
  'region-ink': 'regionInk',
  area: 'area',
  'area-proposed': 'areaProposed',
  corridor: 'corridor',
  link: 'link',
  ring: 'ring',
} as const;

/** The style file's colours for what the browser draws; the page's color-scheme picks the look. */
export const paletteStyles = css`
  :host {
    ${unsafeCSS(declarations((name) => `light-dark(${colour('light', name)}, ${colour('dark', name)})`))}
    ${unsafeCSS(outlines((look, kind) => LOOKS[look].land[kind]))}

    --_sans: var(--flank-map-font, system-ui, sans-serif);
    --_text-scale: var(--flank-map-text-scale, 1);
    --_serif: var(--flank-map-serif, Georgia, serif);

    print-color-adjust: exact;
  }

  @media print {
    :host {
      color-scheme: light;
      ${unsafeCSS(declarations((name) => colour('print', name)))}
    }
  }
`;

type Settable = (typeof SETTABLE)[keyof typeof SETTABLE];

function declarations(value: (name: Settable) => string): string {
  return Object.entries(SETTABLE)
    .map(([property, name]) => `--_${property}: var(--flank-map-${property}, ${value(name)});`)
    .join('\n');
}

/** Land as GeoJSON layers draw it: `--_land`, `--_land-muted`, `--_tint-1` and so on. */
function outlines(land: (look: Look, kind: keyof (typeof LOOKS)['light']['land']) => string) {
  const kinds = {
    land: 'ally',
    'land-muted': 'muted',
    'land-emphasis': 'host-4',
    'tint-1': 'host-1',
    'tint-2': 'host-2',
    'tint-3': 'host-3',
    'tint-4': 'host-4',
  } as const;
  return Object.entries(kinds)
    .map(([name, kind]) => `--_${name}: light-dark(${land('light', kind)}, ${land('dark', kind)});`)
    .join('\n');
}

function colour(look: Look, name: Settable): string {
  return LOOKS[look][name];
}
