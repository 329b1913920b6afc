import { css } from 'lit';

/** Zoom buttons, scale, credits and notes. */
export const controlsStyles = css`
  :host([bare]) :is(.leaflet-control-container, #notes) {
    display: none;
  }

  .leaflet-bottom.leaflet-right {
    right: calc(var(--flank-map-controls-right, 0px) + 12px);
    bottom: calc(var(--flank-map-controls-bottom, 0px) + 12px);
    display: flex;
    flex-direction: column;
    gap: 6px;
    align-items: flex-end;
    width: max-content;
    max-width: calc(
      100% - var(--flank-map-controls-left, 0px) - var(--flank-map-controls-right, 0px) - 24px
    );
  }

  .leaflet-right .leaflet-control {
    margin: 0;
  }

  .leaflet-bar,
  .leaflet-touch .leaflet-bar {
    border: 0;
    border-radius: 8px;
    background: var(--_paper);
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
    overflow: hidden;
  }

  #map .leaflet-bar a,
  #map .leaflet-bar a:hover {
    width: 36px;
    height: 36px;
    border-color: color-mix(in srgb, var(--_ink) 15%, transparent);
    background: none;
    color: var(--_ink);
    font: 20px/36px var(--_sans);
    text-indent: 0;
  }

  #map .leaflet-bar a:hover {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  #map .leaflet-bar a:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }

  #map .leaflet-bar a.leaflet-disabled {
    background: none;
    color: var(--_ink-soft);
    opacity: 0.6;
  }

  .measure {
    display: grid;
    gap: 6px;
    justify-items: end;
  }

  .measure-results {
    width: 232px;
    max-height: 30vh;
    overflow-y: auto;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_paper);
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
    color: var(--_ink);
    font: 12px/1.45 var(--_sans);
  }

  .measure-results[hidden] {
    display: none;
  }

  .measure-results :is(p, ol) {
    margin: 0 0 6px;
  }

  .measure-results ol {
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }

  .measure-total {
    font-weight: 600;
  }

  .measure button {
    min-height: 28px;
    padding: 2px 10px;
    border: 1px solid color-mix(in srgb, var(--_ink) 20%, transparent);
    border-radius: 6px;
    background: var(--_paper);
    color: var(--_ink);
    font: 500 12px/1.3 var(--_sans);
    cursor: pointer;
  }

  .measure button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  .measure button:focus-visible {
    outline: 3px solid var(--_accent);
  }

  .measure button.measure-toggle {
    min-height: 32px;
    border: 0;
    border-radius: 8px;
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
  }

  .measure button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_paper);
  }

  .leaflet-control-zoom,
  .measure,
  .readout {
    opacity: var(--flank-map-tools-opacity, 1);
    transition: opacity 0.3s;
  }

  .leaflet-bottom:focus-within > * {
    opacity: 1;
  }

  .readout {
    display: grid;
    padding: 2px 6px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--_paper) 88%, transparent);
    color: var(--_ink-soft);
    font: 11px/1.4 var(--_sans);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .readout[hidden] {
    display: none;
  }

  .leaflet-control-scale-line {
    border: 1.5px solid var(--_ink-soft);
    border-top: 0;
    background: none;
    color: var(--_ink);
    font-size: 11px;
    text-shadow: 0 0 2px var(--_halo);
  }

  #map .leaflet-control-attribution {
    padding: 1px 6px;
    border-radius: 4px;
    background: color-mix(in srgb, var(--_paper) 88%, transparent);
    color: var(--_ink-soft);
    font-size: 11px;
  }

  #notes {
    position: absolute;
    left: var(--flank-map-notes-left, 14px);
    top: calc(var(--flank-map-inset-top, 24px) + 28px);
    z-index: 1000;
    display: grid;
    gap: 6px;
    justify-items: start;
    width: min(280px, 100% - 28px);
    pointer-events: none;
  }

  #notes p {
    margin: 0;
    padding: 6px 12px;
    border-radius: 6px;
    background: var(--_paper);
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
    color: var(--_ink);
    font: 13px/1.4 var(--_sans);
  }

  @media (max-width: 760px) {
    .leaflet-bottom.leaflet-right {
      flex-flow: row wrap;
      align-items: flex-end;
      justify-content: flex-end;
      gap: 4px;
      right: calc(var(--flank-map-controls-right, 0px) + 6px);
      bottom: calc(var(--flank-map-controls-bottom, 0px) + 6px);
    }

    .leaflet-control-zoom {
      display: flex;
      order: 2;
    }

    #map .leaflet-bar a {
      border-bottom: 0;
    }

    .measure {
      order: 1;
    }

    #map .leaflet-control-attribution {
      order: 3;
      font-size: 9.5px;
      line-height: 1.3;
    }
  }

  @media print {
    .leaflet-control-zoom,
    .measure,
    .readout {
      display: none;
    }
  }
`;
