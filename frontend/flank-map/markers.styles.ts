import { css } from 'lit';

/** Markers: a symbol or pin with a chip under or beside it, together one button. */
export const markersStyles = css`
  .marker-stand {
    display: flex;
    justify-content: center;
  }

  .marker-stand:has([aria-pressed='true']) {
    z-index: 10000 !important;
  }

  .marker-stand:has(.marker:focus-visible) {
    z-index: 10001 !important;
  }

  .marker-stand:has(.marker:hover) {
    z-index: 10002 !important;
  }

  .marker {
    position: relative;
    display: flex;
    flex: none;
    flex-direction: column;
    align-items: center;
    height: max-content;
    min-width: 24px;
    min-height: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: 600 12px/1.2 var(--_sans);
    cursor: pointer;
    pointer-events: auto;
  }

  .marker:focus-visible {
    outline: none;
  }

  .marker .symbol,
  .marker .pin {
    display: block;
    flex: none;
    max-width: none;
  }

  .marker [hidden],
  .marker .absent {
    display: none;
  }

  .marker .pin {
    width: 24px;
    height: 32px;
    fill: currentcolor;
    stroke: var(--_paper);
    stroke-width: 1.5px;
  }

  .chip {
    display: flex;
    gap: 6px;
    align-items: center;
    padding: 4px 8px 3px;
    border-bottom: 3px solid var(--_ink);
    border-radius: 6px;
    background: var(--_paper);
    box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
    white-space: nowrap;
  }

  .marker:is(.right, .left) .chip {
    position: absolute;
    top: 50%;
    translate: 0 -50%;
  }

  .marker.right .chip {
    left: calc(100% + 3px);
  }

  .marker.left .chip {
    right: calc(100% + 3px);
  }

  .chip .flag {
    width: 16px;
    height: 12px;
    border-radius: 1px;
    box-shadow: 0 0 0 0.5px rgb(0 0 0 / 25%);
  }

  .marker:hover .chip {
    box-shadow: 0 2px 8px rgb(0 0 0 / 35%);
  }

  .marker[aria-pressed='true'] .chip {
    outline: 3px solid var(--_accent);
  }

  .marker:focus-visible .chip,
  .marker:focus-visible:has(.chip[hidden]) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .marker {
    scale: var(--marker-scale, 1);
  }

  .marker:is(:hover, :focus-visible) {
    scale: max(1, var(--marker-scale, 1));
  }

  .quiet:not(:hover, :focus-visible) .chip {
    visibility: hidden;
  }

  /* The caption of a dimmed marker stays dark enough to be read. */
  .dimmed :is(.symbol, .pin, .flag) {
    opacity: 0.35;
  }

  .dimmed .chip {
    background: color-mix(in srgb, var(--_paper) 65%, transparent);
    box-shadow: none;
    color: var(--_ink-soft);
    font-weight: 500;
  }

  @media print {
    .chip {
      box-shadow: 0 0 0 1px var(--_ink-soft);
    }
  }
`;
