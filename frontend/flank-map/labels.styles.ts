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
    font-size: 10px;
    font-style: italic;
  }

  .label.country .text,
  .label.country-muted .text {
    max-width: 14em;
    color: light-dark(#5a5145, #b3ab9e);
    font-size: 13px;
    font-weight: 600;
    letter-spacing: 0.2em;
    text-indent: 0.2em;
    text-transform: uppercase;
  }

  .label.country-muted .text {
    max-width: 9em;
    color: light-dark(#6d635b, #938b84);
    font-size: 11px;
  }

  .label.region .text {
    color: var(--_ink-soft);
    font-size: 11px;
    letter-spacing: 0.05em;
  }

  .label.sea .text {
    max-width: 10em;
    color: var(--_water-ink);
    font: italic 14px/1.2 var(--_serif);
    letter-spacing: 0.04em;
    text-shadow:
      0 0 2px var(--_water),
      0 0 3px var(--_water);
  }

  .label.town .text,
  .label.capital .text {
    text-align: start;
  }

  .label.capital .text {
    font-size: 13px;
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

  .label.capital .dot {
    width: 9px;
    height: 9px;
    margin: -4.5px;
    border-width: 2.5px;
    border-color: var(--_ink);
  }
`;
