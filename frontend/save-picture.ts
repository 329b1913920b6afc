// Saves the map of its view as a file: of the screen's size or for a sheet of paper.
import type { PosterText } from './flank-map/picture';

/** How long a browser may take to fetch what it downloads, milliseconds. */
const DOWNLOAD_MS = 60_000;

class SavePicture extends HTMLElement {
  /** What stands at the picture's foot; the browser adds the date. */
  declare poster: Omit<PosterText, 'date'>;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
  }

  #onClick = (event: Event): void => {
    const sheet = (event.target as Element).closest<HTMLElement>('[data-sheet]')?.dataset.sheet;
    if (sheet && this.getAttribute('aria-busy') !== 'true') void this.#save(sheet);
  };

  async #save(sheet: string): Promise<void> {
    this.#tell('busy');
    const now = new Date();
    const name = `flank-atlas-${isoDay(now)}.png`;
    try {
      download(await this.#picture(sheet, now), name);
      this.#tell('saved', name);
    } catch (problem) {
      this.#tell('failed');
      console.info('No picture:', problem);
    }
  }

  async #picture(sheet: string, now: Date): Promise<Blob> {
    const map = this.closest('main')?.querySelector('flank-map');
    if (!map) throw new Error('there is no map in this view');
    const { A4, posterOf, screenSheet } = await import('./flank-map/picture');
    const text = { ...this.poster, date: spokenDay(now) };
    return posterOf(map, text, sheet === 'a4' ? A4 : screenSheet());
  }

  #tell(state: 'busy' | 'saved' | 'failed', name = ''): void {
    const busy = state === 'busy';
    this.setAttribute('aria-busy', String(busy));
    this.querySelectorAll('button').forEach((it) => it.setAttribute('aria-disabled', String(busy)));
    const text = (this.getAttribute(state) ?? '').replace('{name}', () => name);
    this.querySelector('[role=status]')?.replaceChildren(text);
  }
}

/** A day where the reader is: "2026-11-25". */
function isoDay(day: Date): string {
  const numbers = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return numbers.map((it) => String(it).padStart(2, '0')).join('-');
}

/** A day in the page's language: "25 November 2026". */
function spokenDay(day: Date): string {
  const language = document.documentElement.lang;
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return day.toLocaleDateString(language === 'en' ? 'en-GB' : language || undefined, options);
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}

customElements.define('save-picture', SavePicture);
