import type { Look } from './map-style';

/**
 * Tells which look an element has: the page's color-scheme decides between light and dark, and
 * paper has a look of its own.
 *
 * A probe's colour follows the color-scheme by `light-dark()`; a change of it, whatever caused it,
 * shows as a transition, and is read when that has ended.
 */
export class LookWatch {
  private readonly probe = document.createElement('div');
  private readonly paper = matchMedia('print');
  private printing = false;

  constructor(
    host: ParentNode & Node,
    private readonly changed: (look: Look) => void,
  ) {
    this.probe.className = 'look-probe';
    host.append(this.probe);
    this.probe.addEventListener('transitionend', this.tell);
    this.paper.addEventListener?.('change', this.tell);
  }

  remove(): void {
    this.paper.removeEventListener?.('change', this.tell);
    this.probe.remove();
  }

  /** Says that the page is about to be printed, which the media query tells only afterwards. */
  setPrinting(printing: boolean): void {
    this.printing = printing;
    this.tell();
  }

  get look(): Look {
    if (this.printing || this.paper.matches) return 'print';
    return getComputedStyle(this.probe).color === 'rgb(0, 0, 0)' ? 'dark' : 'light';
  }

  private readonly tell = () => this.changed(this.look);
}
