import { FlankMap } from './flank-map';
import type { Scheme } from './page-images';

/** Room that a map of its own keeps free of the camera's bounds: half a marker, px. */
export const INSETS_PX = { top: 48, right: 56, bottom: 48, left: 56 };

/** A map that no page has set anything for, without controls. */
export function bareMap(files: Record<string, string> | null = null): FlankMap {
  const map = new FlankMap();
  map.toggleAttribute('bare', true);
  if (files) Object.assign(map, { files });
  for (const [side, px] of Object.entries(INSETS_PX)) {
    map.style.setProperty(`--flank-map-inset-${side}`, `${px}px`);
  }
  map.style.setProperty('--flank-map-controls-right', '0px');
  map.style.setProperty('--flank-map-controls-bottom', '0px');
  return map;
}

/**
 * Lays an element out in a scheme where no one sees it, nor reaches it by keyboard or screen reader;
 * what its maps tell stays in it.
 */
export function setAside(content: HTMLElement, scheme: Scheme): HTMLElement {
  const aside = document.createElement('div');
  aside.inert = true;
  aside.setAttribute('aria-hidden', 'true');
  Object.assign(aside.style, {
    colorScheme: scheme,
    left: '-30000px',
    position: 'fixed',
    top: '0',
    width: 'max-content',
  });
  aside.addEventListener('flank-map-ready', (event) => event.stopPropagation());
  aside.append(content);
  document.body.append(aside);
  return aside;
}
