import { css } from 'lit';

/** The element, its parts, and the cartographic styles of layers and links. */
export const groundStyles = css`
  :host {
    display: block;
    position: relative;
    min-height: 120px;
    isolation: isolate;
    overflow: hidden;
  }

  /* As wide as an upright sheet of A4 or letter paper is between its margins. */
  :host([on-paper]) {
    width: 680px !important;
    height: 520px !important;
  }

  :host([on-paper]) #insets {
    padding: 76px 70px 60px 70px;
  }

  :host([hidden]) {
    display: none;
  }

  #map {
    position: absolute;
    inset: 0;
    background: var(--_water);
    color: var(--_ink);
    font: calc(12px * var(--_text-scale)) / 1.25 var(--_sans);
  }

  #map:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }

  #insets {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    visibility: hidden;
    pointer-events: none;
    padding: var(--flank-map-inset-top, 24px) var(--flank-map-inset-right, 24px)
      var(--flank-map-inset-bottom, 24px) var(--flank-map-inset-left, 24px);
  }

  /* Below tiles of pictures, which Leaflet lifts to 1; its own rule lifts a canvas to 100. */
  .leaflet-tile-pane .ground {
    z-index: 0;
    position: absolute;
    left: 0;
    top: 0;
    transform-origin: 0 0;
  }

  .look-probe {
    position: absolute;
    visibility: hidden;
    color: light-dark(#fff, #000);
    transition: color 1ms;
  }

  .layer {
    fill: var(--_ink-soft);
    fill-opacity: 0.06;
    stroke: var(--_ink-soft);
    stroke-opacity: 1;
    stroke-width: 1px;
    stroke-linejoin: round;
  }

  .layer[fill='none'] {
    fill: none;
  }

  .style-land,
  .style-land-muted,
  .style-land-emphasis {
    fill: var(--_land);
    fill-opacity: 1;
    stroke: var(--_coast);
    stroke-width: 0.75px;
  }

  .style-land-muted {
    fill: var(--_land-muted);
  }

  .style-land-emphasis {
    fill: var(--_land-emphasis);
  }

  .tint-1 {
    fill: var(--_tint-1);
  }

  .tint-2 {
    fill: var(--_tint-2);
  }

  .tint-3 {
    fill: var(--_tint-3);
  }

  .tint-4 {
    fill: var(--_tint-4);
  }

  .style-water,
  .style-lake {
    fill: var(--_water);
    fill-opacity: 1;
    stroke: var(--_coast);
    stroke-width: 0.5px;
  }

  .style-river,
  .style-coast {
    stroke: var(--_river);
  }

  .style-coast {
    stroke: var(--_coast);
  }

  .style-border {
    stroke: var(--_border);
    stroke-dasharray: 5 3;
  }

  .style-border-strong {
    stroke: var(--_border-strong);
    stroke-width: 1.5px;
    stroke-dasharray: 9 3 2 3;
  }

  .style-border-minor {
    stroke: var(--_border-minor);
    stroke-dasharray: 3 3;
  }

  .style-overlay {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 2px;
  }

  .style-corridor-band {
    fill: var(--_corridor);
    fill-opacity: 0.08;
    stroke: var(--_corridor);
    stroke-width: 1px;
    stroke-dasharray: 4 4;
  }

  .style-corridor-line,
  .style-corridor-border {
    fill: none;
    stroke: var(--_corridor);
    stroke-width: 1.75px;
  }

  .style-corridor-border {
    stroke-width: 0;
  }

  .style-area {
    fill: var(--_area);
    stroke: var(--_area);
    stroke-opacity: 0.75;
    stroke-width: 1.25px;
  }

  .style-area-proposed {
    fill: var(--_area-proposed);
    stroke: var(--_area-proposed);
    stroke-width: 1.25px;
    stroke-dasharray: 6 5;
  }

  .leaflet-interactive.layer:is(:hover, :focus-visible, .selected) {
    fill-opacity: 0.1;
    stroke-width: 2px;
    outline: none;
  }

  .leaflet-interactive.layer:focus-visible {
    stroke: var(--_accent);
    stroke-width: 4px;
    stroke-dasharray: none;
  }

  .link {
    stroke: var(--_link);
    stroke-opacity: 0.75;
    stroke-width: 1.75px;
    stroke-linecap: round;
    stroke-dasharray: 0.1 5;
  }

  .link.selected {
    stroke-opacity: 1;
    stroke-width: 2.5px;
  }

  .ring {
    fill: none;
    stroke: var(--_ring);
    stroke-width: 1.5px;
    stroke-dasharray: 7 4;
  }

  .measured {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .measured-place {
    stroke-width: 9px;
  }

  .measuring,
  .measuring .leaflet-grab {
    cursor: crosshair;
  }

  .measuring:focus-visible::after {
    position: absolute;
    z-index: 700;
    inset: calc(50% - 12px) auto auto calc(50% - 12px);
    width: 24px;
    height: 24px;
    background:
      linear-gradient(var(--_accent) 0 0) center / 2px 100% no-repeat,
      linear-gradient(var(--_accent) 0 0) center / 100% 2px no-repeat;
    content: '';
  }

  .style-command-proposed {
    stroke: var(--_area-proposed);
    stroke-dasharray: 6 6;
  }
`;
