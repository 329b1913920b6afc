import type { FlankMap } from './flank-map';
import { readyImages } from './page-images';
import { paintPage, type PicturesOnPage } from './paint-page';
import type { PictureOptions } from './picture';
import { withDensity } from './png-density';

const CONTROLS = '.leaflet-control-container';
const CSS_PX_PER_INCH = 96;

/** Draws an element of the page that holds a map, or is within one, as it is laid out. */
export async function paintedPicture(
  root: HTMLElement,
  map: FlankMap,
  { pixelRatio, type = 'image/png', quality }: PictureOptions,
): Promise<Blob> {
  const { look } = await map.atRest();
  const images = await readyImages(imagesIn(root), look === 'dark' ? 'dark' : 'light');
  const { container, paintGround } = await map.atRest();
  const ground = paintGround(pixelRatio);
  const { left, top, width, height } = root.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error(`no canvas of ${canvas.width} by ${canvas.height} pixels`);
  context.scale(pixelRatio, pixelRatio);
  context.translate(-left, -top);
  const pictures: PicturesOnPage = (element) =>
    ground && element.matches('.ground')
      ? { image: ground, box: groundBox(container, ground, pixelRatio) }
      : images(element);
  paintPage(context, root, pictures, CONTROLS);
  const blob = await blobOf(canvas, type, quality);
  return blob.type === 'image/png' ? withDensity(blob, pixelRatio * CSS_PX_PER_INCH) : blob;
}

/** Images within an element and the shadow trees in it. */
function imagesIn(root: ParentNode): HTMLImageElement[] {
  const inner = [...root.querySelectorAll('*')].flatMap((it) =>
    it.shadowRoot ? imagesIn(it.shadowRoot) : [],
  );
  const own = root instanceof HTMLElement && root.shadowRoot ? imagesIn(root.shadowRoot) : [];
  return [...root.querySelectorAll('img'), ...inner, ...own];
}

/** Where a picture of the view belongs: whole pixels, so that none is smeared. */
function groundBox(container: Element, { width, height }: HTMLCanvasElement, pixelRatio: number) {
  const { left, top } = container.getBoundingClientRect();
  return { left, top, width: width / pixelRatio, height: height / pixelRatio };
}

function blobOf(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else reject(new Error(`no picture of ${canvas.width} by ${canvas.height} pixels`));
      },
      type,
      quality,
    );
  });
}
