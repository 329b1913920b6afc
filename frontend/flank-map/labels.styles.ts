import { css } from 'lit';

/** Names on the map: countries in spaced capitals, water in blue italics, towns beside a dot. */
export const labelsStyles = css`
  .leaflet-labels-pane {
    pointer-events: none;
  }

  .gauge {
    position: absolute;
    visibility: hidden;
  }

  .label .text {
    position: absolute;
    width: max-content;
    text-align: center;
    text-shadow:
      0 0 2px var(--_halo),
      0 0 2px var(--_halo),
      0 0 3px var(--_halo);
  }

  .label small {
    display: block;
    color: var(--_ink-soft);
    font-size: calc(10px * var(--_text-scale));
    font-style: italic;
  }

  .label.country .text,
  .label.country-muted .text {
    max-width: min-content;
    color: var(--_country-ink);
    font-size: calc(13px * var(--_text-scale));
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: 0.2em;
    text-transform: uppercase;
  }

  .label.country-muted .text {
    color: var(--_muted-ink);
  }

  .label.region .text {
    max-width: 10em;
    color: var(--_region-ink);
    font-size: calc(10.5px * var(--_text-scale));
    font-weight: 500;
    letter-spacing: 0.08em;
  }

  .label.sea .text,
  .label.lake .text,
  .label.river .text {
    max-width: 10em;
    color: var(--_water-ink);
    font: italic calc(14px * var(--_text-scale)) / 1.2 var(--_serif);
    letter-spacing: 0.04em;
    text-shadow:
      0 0 2px var(--_water),
      0 0 3px var(--_water);
  }

  .label.sea .text {
    max-width: none;
  }

  .label.lake .text {
    font-size: calc(12px * var(--_text-scale));
    letter-spacing: 0.02em;
  }

  .label.river .text {
    max-width: none;
    font-size: calc(12px * var(--_text-scale));
    text-shadow:
      0 0 2px var(--_halo),
      0 0 2px var(--_halo);
  }

  .label.airfield .text,
  .label.airfield-military .text {
    color: var(--_ink-soft);
    font-size: calc(10.5px * var(--_text-scale));
    text-align: start;
  }

  .label.town .text,
  .label.place .text,
  .label.capital .text {
    text-align: start;
  }

  .label.capital .text {
    font-size: calc(13px * var(--_text-scale));
    font-weight: 600;
  }

  .label .dot {
    position: absolute;
    box-sizing: border-box;
    width: 7px;
    height: 7px;
    margin: -3.5px;
    border: 1.25px solid var(--_ink-soft);
    border-radius: 50%;
    background: var(--_paper);
  }

  .label.place .dot {
    background: var(--_accent);
    border-color: var(--_paper);
  }

  .label.airfield .dot,
  .label.airfield-military .dot {
    width: 11px;
    height: 11px;
    margin: -5.5px;
    border-color: var(--_ink-soft);
    background: linear-gradient(
      135deg,
      var(--_paper) 42%,
      var(--_ink-soft) 42% 58%,
      var(--_paper) 58%
    );
  }

  .label.airfield-military .dot {
    border-width: 2.5px;
    border-color: var(--_ink);
  }

  .label.ring .text {
    padding: 0 4px;
    border-radius: 3px;
    background: color-mix(in srgb, var(--_paper) 85%, transparent);
    color: var(--_ring);
    font-size: calc(11px * var(--_text-scale));
    font-weight: 600;
  }

  .label.corridor .text {
    color: var(--_corridor);
    font-size: calc(12px * var(--_text-scale));
    font-weight: 600;
  }

  .label.beside .dot {
    display: none;
  }

  .label.capital .dot {
    width: 9px;
    height: 9px;
    margin: -4.5px;
    border-width: 2.5px;
    border-color: var(--_ink);
  }
`;
