import type { PicturesOnPage } from './paint-page';

/** Whether an SVG picture is drawn as for a light or for a dark page. */
export type Scheme = 'light' | 'dark';

const SCHEME_QUERY = /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g;

/**
 * Makes the `img` elements ready to be drawn. SVG pictures are resolved for the scheme, since a
 * canvas need not tell them; pictures of another server are fetched so that they may be read back,
 * and left out where it does not allow that.
 */
export async function readyImages(
  elements: HTMLImageElement[],
  scheme: Scheme,
): Promise<PicturesOnPage> {
  const byUrl = new Map<string, Promise<HTMLImageElement | null>>();
  for (const element of elements) {
    const url = element.currentSrc || element.src;
    if (url && !byUrl.has(url)) byUrl.set(url, drawable(element, url, scheme));
  }
  const ready = new Map<string, HTMLImageElement | null>();
  for (const [url, image] of byUrl) ready.set(url, await image);
  return (element) => {
    if (!(element instanceof HTMLImageElement)) return null;
    const image = ready.get(element.currentSrc || element.src);
    return image ? { image, box: element.getBoundingClientRect() } : null;
  };
}

/** An SVG picture's text in which the wish for a scheme is a plain yes or no. */
export function inScheme(svg: string, scheme: Scheme): string {
  return svg.replace(SCHEME_QUERY, (_, wanted) =>
    wanted === scheme ? '(min-width: 0)' : '(max-width: 0)',
  );
}

async function drawable(
  element: HTMLImageElement,
  url: string,
  scheme: Scheme,
): Promise<HTMLImageElement | null> {
  if (isElsewhere(url)) return load(url).catch(() => null);
  const svg = await svgText(url).catch(() => null);
  const named = svg && SCHEME_QUERY.test(svg) ? inScheme(svg, scheme) : null;
  SCHEME_QUERY.lastIndex = 0;
  if (named) return load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(named)}`);
  await element.decode().catch(() => undefined);
  return element.naturalWidth > 0 ? element : null;
}

/** The text of an SVG picture; null for a picture of another kind. */
async function svgText(url: string): Promise<string | null> {
  const response = await fetch(url);
  const isSvg = response.headers.get('Content-Type')?.startsWith('image/svg+xml');
  return response.ok && isSvg ? response.text() : null;
}

function isElsewhere(url: string): boolean {
  const { origin, protocol } = new URL(url, document.baseURI);
  return protocol.startsWith('http') && origin !== location.origin;
}

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = url;
  await image.decode();
  return image;
}
