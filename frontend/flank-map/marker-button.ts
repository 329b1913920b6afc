import { DEFAULTS } from './defaults';
import type { Box } from './label-layout';
import type { MapMarker } from './snapshot';

const SVG_NS = 'http://www.w3.org/2000/svg';
const PIN = 'M12 31.5C9.5 25 2 19.5 2 11.5a10 10 0 0 1 20 0c0 8-7.5 13.5-10 20z';

/**
 * The button of one marker: symbol or pin, and under it a chip with flag and caption. It stands
 * in an element of no size at the marker's place. Its elements live as long as the marker, so that
 * focus survives every change.
 */
export class MarkerButton {
  readonly element = document.createElement('button');
  private readonly chip = document.createElement('span');
  private readonly flag = picture('flag');
  private readonly caption = document.createElement('span');
  private readonly image = picture('symbol');
  private readonly pin = pinDrawing();
  private symbolBox: Box = { left: 0, top: 0, right: 0, bottom: 0 };

  constructor(onPress: (event: MouseEvent) => void) {
    this.element.type = 'button';
    this.element.addEventListener('click', onPress);
    this.element.addEventListener('dblclick', (event) => event.stopPropagation());
    this.chip.className = 'chip';
    this.chip.append(this.flag, this.caption);
    this.element.append(this.image, this.pin, this.chip);
  }

  show(marker: MapMarker, selected: boolean): void {
    const { element } = this;
    element.classList.add('marker');
    element.classList.toggle('dimmed', marker.dimmed);
    element.setAttribute(
      'aria-label',
      [marker.name, marker.description].filter(Boolean).join(', '),
    );
    element.setAttribute('aria-pressed', String(selected));
    this.showSymbol(marker);
    setPicture(this.flag, marker.flagUrl);
    this.caption.textContent = marker.caption;
    this.chip.hidden = !marker.caption && !marker.flagUrl;
    this.chip.style.borderBottomColor = marker.colour;
  }

  get isSelected(): boolean {
    return this.element.getAttribute('aria-pressed') === 'true';
  }

  /** Whether its caption stands even when nothing points at it. */
  get isCaptioned(): boolean {
    return !this.element.classList.contains('quiet');
  }

  setCaptioned(captioned: boolean): void {
    this.element.classList.toggle('quiet', !captioned);
  }

  /** Symbol and chip at their full size, px from the marker's place. */
  boxes(): { symbol: Box; chip: Box | null } {
    const { left, right, bottom } = this.symbolBox;
    if (this.chip.hidden) return { symbol: this.symbolBox, chip: null };
    const middle = (left + right) / 2;
    const half = this.chip.offsetWidth / 2;
    const chip = {
      left: middle - half,
      top: bottom,
      right: middle + half,
      bottom: bottom + this.chip.offsetHeight,
    };
    return { symbol: this.symbolBox, chip };
  }

  private showSymbol(marker: MapMarker): void {
    const plain = marker.symbolUrl === null;
    const width = plain ? DEFAULTS.pinPx[0] : marker.symbolWidthPx;
    const height = plain ? DEFAULTS.pinPx[1] : marker.symbolHeightPx;
    const centre = [width / 2, plain ? height : height / 2];
    const [x, y] = (plain ? null : marker.symbolAnchor) ?? centre;
    this.symbolBox = { left: -x, top: -y, right: width - x, bottom: height - y };
    this.element.style.left = `${width / 2 - x}px`;
    this.element.style.top = `${-y}px`;
    this.element.style.transformOrigin = `calc(50% + ${x - width / 2}px) ${y}px`;
    setPicture(this.image, marker.symbolUrl);
    this.image.style.width = `${width}px`;
    this.image.style.height = `${height}px`;
    this.pin.classList.toggle('absent', !plain);
    this.pin.style.color = marker.colour;
  }
}

function picture(className: string): HTMLImageElement {
  const image = document.createElement('img');
  image.className = className;
  image.alt = '';
  image.draggable = false;
  image.setAttribute('aria-hidden', 'true');
  return image;
}

function setPicture(image: HTMLImageElement, url: string | null): void {
  image.hidden = url === null;
  if (url === null) image.removeAttribute('src');
  else if (image.getAttribute('src') !== url) image.src = url;
}

function pinDrawing(): SVGSVGElement {
  const [width, height] = DEFAULTS.pinPx;
  const drawing = document.createElementNS(SVG_NS, 'svg');
  drawing.setAttribute('class', 'pin');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const outline = document.createElementNS(SVG_NS, 'path');
  outline.setAttribute('d', PIN);
  drawing.append(outline);
  return drawing;
}
