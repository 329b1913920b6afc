import { vi } from 'vitest';

/** Gives an element the size that a layout would; the test's document lays out nothing. */
export function sized<T extends HTMLElement>(element: T, widthPx: number, heightPx: number): T {
  Object.defineProperty(element, 'clientWidth', { configurable: true, value: widthPx });
  Object.defineProperty(element, 'clientHeight', { configurable: true, value: heightPx });
  return element;
}

/** Answers for the reader's wish about motion. */
export function askForLessMotion(less: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: less }));
}

/** Answers every fetch with what stands under its URL, and with 404 where nothing does. */
export function serve(files: Record<string, unknown>) {
  const fetched = vi.fn(async (url: string) => {
    if (!(url in files)) return new Response('', { status: 404 });
    return new Response(JSON.stringify(await files[url]));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
