import { css } from 'lit';

/** A sheet: the map, and under it all that a reader must know of it. */
export const posterStyles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 12px;
    box-sizing: border-box;
    background: var(--_paper);
    color: var(--_ink);
    font: 12px/1.35 var(--_sans);
  }

  .sheet flank-map {
    flex: 1 1 auto;
    min-height: 300px;
  }

  .sheet.framed flank-map {
    outline: 1px solid var(--_ink-soft);
  }

  .foot {
    display: grid;
    flex: none;
    grid-template-columns: minmax(min-content, 260px) 1fr;
    gap: 10px 28px;
  }

  .sheet:not(.framed) .foot {
    padding: 0 16px 12px;
  }

  .narrow .foot {
    grid-template-columns: 1fr;
  }

  .foot :is(h1, p) {
    margin: 0;
  }

  h1 {
    font: 600 20px/1.2 var(--_serif);
  }

  .date,
  .note,
  .credits {
    color: var(--_ink-soft);
  }

  .scale {
    height: 40px;
    margin-top: 8px;
    font-size: 11px;
    line-height: 14px;
  }

  .bar {
    display: flex;
  }

  .part {
    box-sizing: border-box;
    height: 6px;
    border: 1px solid var(--_ink);
    background: var(--_ink);
  }

  .pale {
    background: var(--_paper);
  }

  .numbers {
    position: relative;
  }

  /* Each number under its mark, the unit behind the last. */
  .numbers :is(.half, .whole) {
    position: absolute;
    white-space: nowrap;
  }

  .numbers .half {
    left: 50%;
    translate: -50%;
  }

  .numbers .whole {
    left: calc(100% - 1.5ch);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 28px;
  }

  .narrow .group {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
  }

  .narrow .group-title {
    width: 100%;
  }

  .group-title {
    color: var(--_ink-soft);
    font-size: 11px;
  }

  .entry {
    display: flex;
    gap: 8px;
    align-items: center;
    max-width: 260px;
    min-height: 20px;
  }

  .sign {
    display: flex;
    flex: none;
    justify-content: center;
    width: 34px;
  }

  .sign img {
    height: 30px;
    margin: 1px 0;
  }

  .swatch {
    width: 26px;
    height: 12px;
    border-radius: 2px;
  }

  .sample {
    width: 34px;
    height: 16px;
  }

  .credits {
    grid-column: 1 / -1;
    font-size: 10px;
  }
`;
