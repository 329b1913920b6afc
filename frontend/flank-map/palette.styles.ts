import { css } from 'lit';

/** Every colour and typeface; the page's color-scheme decides between light and dark. */
export const paletteStyles = css`
  :host {
    --_ink: var(--flank-map-ink, light-dark(#1d2733, #e4e8ec));
    --_ink-soft: var(--flank-map-ink-soft, light-dark(#4d5763, #a9b3bc));
    --_paper: var(--flank-map-paper, light-dark(#fffefb, #1c242c));
    --_halo: var(--flank-map-halo, light-dark(#fffdf6, #161d22));
    --_accent: var(--flank-map-accent, light-dark(#14508c, #8cc0f4));

    --_water: var(--flank-map-water, light-dark(#cfe0ea, #16222c));
    --_water-ink: var(--flank-map-water-ink, light-dark(#3f6d90, #7ea6c2));
    --_coast: var(--flank-map-coast, light-dark(#a9c1cf, #34495a));
    --_river: var(--flank-map-river, light-dark(#a3c3d8, #2f4a5e));
    --_land: var(--flank-map-land, light-dark(#f4f1e8, #262b2d));
    --_land-muted: var(--flank-map-land-muted, light-dark(#e9e2db, #211f1f));
    --_land-emphasis: var(--flank-map-land-emphasis, light-dark(#fbf3dc, #35352b));
    --_tint-1: var(--flank-map-tint-1, light-dark(#fbebd6, #3a332b));
    --_tint-2: var(--flank-map-tint-2, light-dark(#efedcc, #34362a));
    --_tint-3: var(--flank-map-tint-3, light-dark(#fcf5dd, #393629));
    --_tint-4: var(--flank-map-tint-4, light-dark(#edf0d8, #2f3730));
    --_border: var(--flank-map-border, light-dark(#a894ac, #6d6274));
    --_border-strong: var(--flank-map-border-strong, light-dark(#93537a, #a2688c));
    --_border-minor: var(--flank-map-border-minor, light-dark(#d5cab9, #40423f));
    --_area: var(--flank-map-area, light-dark(#14508c, #8cc0f4));
    --_area-proposed: var(--flank-map-area-proposed, light-dark(#a6431e, #f0a37f));
    --_link: var(--flank-map-link, light-dark(#3f4954, #a7b1ba));

    --_sans: var(--flank-map-font, system-ui, sans-serif);
    --_serif: var(--flank-map-serif, Georgia, serif);

    print-color-adjust: exact;
  }

  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
