import type { Scheme } from '../flank-map/page-images';
import type { Deck } from './deck';

/** A file that a briefing can be taken along as. */
export interface TakenFile {
  /** What the server calls it. */
  name: 'file.html' | 'handout.pdf' | 'slides.pptx';
  /** Whether the speaker's notes go along. */
  notes: boolean;
}

/** The size of a step's picture, which fills a slide beside its text, and how sharp it is. */
const PICTURE = { widthPx: 1140, heightPx: 950, pixelRatio: 1.6 };
const WRITTEN = { type: 'image/jpeg', quality: 0.82 } as const;

/**
 * Draws the map of every step and has the server make a file of them.
 *
 * @param drawn hears how many are drawn
 * @param cancelled ends the work without a file
 * @returns the file with its name
 * @throws with a sentence where it could not be made
 */
export async function takeAlong(
  { id, steps }: Deck,
  { name, notes }: TakenFile,
  drawn: (count: number) => void,
  cancelled: AbortSignal,
): Promise<File> {
  const { renderPicture } = await import('../flank-map/picture');
  const body = new FormData();
  for (const [index, { snapshot }] of steps.entries()) {
    cancelled.throwIfAborted();
    drawn(index);
    const scheme: Scheme = 'light';
    const picture = await renderPicture(snapshot, { ...PICTURE, ...WRITTEN, scheme });
    body.append('pictures', picture, `step-${index + 1}.jpg`);
  }
  drawn(steps.length);
  const address = `api/briefings/${encodeURIComponent(id)}/${name}${notes ? '?notes=true' : ''}`;
  const response = await fetch(address, { method: 'POST', body, signal: cancelled });
  if (!response.ok) throw new Error((await response.text()) || `${response.status}`);
  return new File([await response.blob()], nameIn(response) ?? name);
}

/** The name that the server gives a file. */
function nameIn(response: Response): string | null {
  const header = response.headers.get('Content-Disposition');
  return /filename="([^"]+)"/.exec(header ?? '')?.[1] ?? null;
}

/** Hands a file to the browser, which keeps it where downloads are kept. */
export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
