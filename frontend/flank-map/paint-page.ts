import { clipToBox, paintBox } from './paint-box';
import { paintShapes } from './paint-shapes';
import { paintText } from './paint-text';

/** What is drawn for a picture of the page, and where on the page, CSS pixels. */
export interface PagePicture {
  image: CanvasImageSource;
  box: { left: number; top: number; width: number; height: number };
}

/** Gives what is drawn for an `img` or `canvas`; null: nothing. */
export type PicturesOnPage = (element: Element) => PagePicture | null;

/**
 * Draws an element and all in it as the browser has laid it out, in the page's coordinates: boxes,
 * texts, SVG paths and pictures, in the order of `z-index` among siblings. It knows the CSS that the
 * map and its poster are made of and no more: no pseudo-elements, no background pictures but a
 * gradient of one angle, no transform but moves, `scale`, and a `rotate` about the middle.
 *
 * @param leftOut selects elements that are not drawn, with all in them
 */
export function paintPage(
  canvas: CanvasRenderingContext2D,
  root: Element,
  pictures: PicturesOnPage,
  leftOut: string,
): void {
  new PagePainter(canvas, pictures, leftOut).paint(root, 1);
}

class PagePainter {
  constructor(
    private readonly canvas: CanvasRenderingContext2D,
    private readonly pictures: PicturesOnPage,
    private readonly leftOut: string,
  ) {}

  /** @param scale how much larger the element's surroundings are drawn than they are styled */
  paint(element: Element, scale: number): void {
    const style = getComputedStyle(element);
    if (style.display === 'none' || element.matches(this.leftOut)) return;
    this.canvas.save();
    if (isTurned(element, style)) this.paintTurned(element, style, scale);
    else this.paintLevel(element, style, scale * scaleOf(style));
    this.canvas.restore();
  }

  /** What is turned is measured level, and back in its place before anyone sees it. */
  private paintTurned(element: HTMLElement, style: CSSStyleDeclaration, scale: number): void {
    const before = element.style.rotate;
    const angle = (parseFloat(style.rotate) * Math.PI) / 180;
    element.style.rotate = 'none';
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    this.canvas.translate(x, y);
    this.canvas.rotate(angle);
    this.canvas.translate(-x, -y);
    this.paintLevel(element, style, scale * scaleOf(style));
    element.style.rotate = before;
  }

  private paintLevel(element: Element, style: CSSStyleDeclaration, scale: number): void {
    this.canvas.globalAlpha *= Number(style.opacity);
    if (style.visibility === 'visible') {
      paintBox(this.canvas, element, style, scale);
      this.paintPicture(element);
    }
    if (element instanceof SVGSVGElement) return paintShapes(this.canvas, element);
    if (style.overflowX !== 'visible') clipToBox(this.canvas, element, style, scale);
    for (const node of inOrder(element.shadowRoot ?? element)) {
      if (node instanceof Element) this.paint(node, scale);
      else if (style.visibility === 'visible') paintText(this.canvas, node, style, scale);
    }
  }

  private paintPicture(element: Element): void {
    if (!(element instanceof HTMLImageElement || element instanceof HTMLCanvasElement)) return;
    const picture = this.pictures(element);
    if (!picture) return;
    const { left, top, width, height } = picture.box;
    this.canvas.drawImage(picture.image, left, top, width, height);
  }
}

/** Elements and texts from the lowest to the topmost. */
function inOrder(parent: ParentNode & Node): (Element | Text)[] {
  const nodes = [...parent.childNodes].filter(
    (it): it is Element | Text => it instanceof Element || it instanceof Text,
  );
  const heights = new Map(nodes.map((it) => [it, it instanceof Text ? 0 : heightOf(it)]));
  return nodes.sort((a, b) => heights.get(a)! - heights.get(b)!);
}

function heightOf(element: Element): number {
  return parseInt(getComputedStyle(element).zIndex, 10) || 0;
}

function isTurned(element: Element, style: CSSStyleDeclaration): element is HTMLElement {
  return element instanceof HTMLElement && style.rotate !== 'none' && style.rotate !== '';
}

function scaleOf({ scale }: CSSStyleDeclaration): number {
  return scale === 'none' || scale === '' ? 1 : parseFloat(scale);
}
