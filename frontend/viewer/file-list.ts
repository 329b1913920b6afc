import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { FILE_TEXTS } from './messages';
import type { Given } from './page';
import { download, type TakenFile, takeAlong } from './take-along';

/** The files that a briefing can be taken along as, made when they are asked for. */
export class BriefingFiles extends LitElement {
  static properties = {
    given: { attribute: false },
    making: { state: true },
    drawn: { state: true },
    told: { state: true },
  };

  declare given: Given;
  declare private making: TakenFile | null;
  declare private drawn: number;
  /** What became of the last file. */
  declare private told: { text: string; failed: boolean } | null;
  private cancel = new AbortController();

  constructor() {
    super();
    this.making = null;
    this.drawn = 0;
    this.told = null;
  }

  /** The styles are the page's. */
  protected createRenderRoot(): this {
    return this;
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cancel.abort();
  }

  protected render(): TemplateResult {
    return html`<ul class="file-list">
        ${(['file.html', 'slides.pptx', 'handout.pdf'] as const).map(
          (name) =>
            html`<li>
              <strong>${FILE_TEXTS[name].title}</strong>
              <span>${FILE_TEXTS[name].hint}</span>
              <span class="buttons">
                ${this.button({ name, notes: false }, FILE_TEXTS.make)}
                ${this.given.page.editor ? this.button({ name, notes: true }, FILE_TEXTS.withNotes) : nothing}
              </span>
            </li>`,
        )}
      </ul>
      <p class="file-progress" role="status">${this.progress()}</p>`;
  }

  private button(file: TakenFile, text: string): TemplateResult {
    const name = `${text}: ${FILE_TEXTS[file.name].title}`;
    return html`<button
      class="button"
      aria-label=${name}
      ?disabled=${this.making !== null}
      @click=${() => this.make(file)}
    >
      ${text}
    </button>`;
  }

  private progress(): TemplateResult | typeof nothing {
    const steps = this.given.deck.steps.length;
    if (this.making) {
      const drawing = this.drawn < steps;
      return html`<progress max=${steps + 1} .value=${this.drawn}></progress>
        ${drawing ? FILE_TEXTS.drawing(this.drawn + 1, steps) : FILE_TEXTS.writing}
        <button class="button" @click=${() => this.cancel.abort()}>${FILE_TEXTS.cancel}</button>`;
    }
    return this.told
      ? html`<span class=${this.told.failed ? 'problem' : ''}>${this.told.text}</span>`
      : nothing;
  }

  private async make(file: TakenFile): Promise<void> {
    this.cancel = new AbortController();
    this.making = file;
    this.told = null;
    try {
      const made = await takeAlong(
        this.given.deck,
        file,
        (count) => (this.drawn = count),
        this.cancel.signal,
      );
      download(made);
      this.told = { text: FILE_TEXTS.made(made.name), failed: false };
    } catch (problem) {
      this.told = this.cancel.signal.aborted
        ? { text: FILE_TEXTS.cancelled, failed: false }
        : { text: FILE_TEXTS.failed((problem as Error).message), failed: true };
    } finally {
      this.making = null;
    }
  }
}

customElements.define('briefing-files', BriefingFiles);
