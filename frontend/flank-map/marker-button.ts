import { DEFAULTS } from './defaults';
import type { Box } from './label-layout';
import type { MapMarker } from './snapshot';

const SVG_NS = 'http://www.w3.org/2000/svg';
const PIN = 'M12 31.5C9.5 25 2 19.5 2 11.5a10 10 0 0 1 20 0c0 8-7.5 13.5-10 20z';

/** Where a caption may stand to its symbol, the best first. */
export const CAPTION_SIDES = ['below', 'right', 'left'] as const;
export type CaptionSide = (typeof CAPTION_SIDES)[number];

/** Room between a symbol and a caption beside it, px. */
const BESIDE_PX = 3;

/**
 * The button of one marker: symbol or pin, and under or beside it a chip with flag and caption. It stands
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
  private symbol: Box = { left: 0, top: 0, right: 0, bottom: 0 };

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

  /** Where its caption stands even when nothing points at it; null where it does not. */
  get captionSide(): CaptionSide | null {
    const quiet = this.element.classList.contains('quiet') || this.chip.hidden;
    return quiet ? null : (CAPTION_SIDES.find((it) => this.element.classList.contains(it)) ?? null);
  }

  setCaptionSide(side: CaptionSide | null): void {
    this.element.classList.toggle('quiet', side === null);
    CAPTION_SIDES.forEach((it) => this.element.classList.toggle(it, it === (side ?? 'below')));
  }

  /** The symbol at its full size, px from the marker's place. */
  get symbolBox(): Box {
    return this.symbol;
  }

  /** The chip at its full size on a side of the symbol, px from the marker's place; null for none. */
  chipBox(side: CaptionSide): Box | null {
    if (this.chip.hidden) return null;
    const { left, top, right, bottom } = this.symbol;
    const [width, height] = [this.chip.offsetWidth, this.chip.offsetHeight];
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const corner = {
      below: { x: middle.x - width / 2, y: bottom },
      right: { x: right + BESIDE_PX, y: middle.y - height / 2 },
      left: { x: left - BESIDE_PX - width, y: middle.y - height / 2 },
    }[side];
    return { left: corner.x, top: corner.y, right: corner.x + width, bottom: corner.y + height };
  }

  private showSymbol(marker: MapMarker): void {
    const plain = marker.symbolUrl === null;
    const width = plain ? DEFAULTS.pinPx[0] : marker.symbolWidthPx;
    const height = plain ? DEFAULTS.pinPx[1] : marker.symbolHeightPx;
    const centre = [width / 2, plain ? height : height / 2];
    const [x, y] = (plain ? null : marker.symbolAnchor) ?? centre;
    this.symbol = { left: -x, top: -y, right: width - x, bottom: height - y };
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
