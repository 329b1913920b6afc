import { css } from 'lit';

/** Where somebody points: a dot, and a circle of light. */
export const pointingStyles = css`
  .pointing-dot,
  .pointing-light {
    position: absolute;
    z-index: 900;
    pointer-events: none;
  }

  .pointing-dot[hidden],
  .pointing-light[hidden] {
    display: none;
  }

  .pointing-dot {
    top: 0;
    left: 0;
    --_dot: calc(20px * var(--flank-map-marker-scale, 1));

    width: var(--_dot);
    height: var(--_dot);
    margin: calc(var(--_dot) / -2);
    border: 3px solid #fff;
    border-radius: 50%;
    background: rgb(200 20 20 / 70%);
    box-shadow:
      0 0 0 2px rgb(120 0 0 / 70%),
      0 0 18px 6px rgb(220 20 20 / 45%);
  }

  .pointing-light {
    inset: 0;
    background: radial-gradient(
      circle at var(--x) var(--y),
      transparent calc(var(--radius) - 2px),
      rgb(255 250 225 / 85%) calc(var(--radius) - 1px) var(--radius),
      rgb(8 14 22 / 62%) calc(var(--radius) + 2px)
    );
  }

  @media (prefers-reduced-motion: no-preference) {
    .pointing-dot {
      transition: translate 90ms linear;
    }
  }
`;
