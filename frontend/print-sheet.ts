// Prints the page, once all that the server sent with the wish stands on it.

class PrintSheet extends HTMLElement {
  #copies = 0;

  /** How often the server has wished for a print; a greater number than before prints. */
  set copies(copies: number) {
    if (copies > this.#copies) {
      requestAnimationFrame(() => setTimeout(() => window.print()));
    }
    this.#copies = copies;
  }
}

customElements.define('print-sheet', PrintSheet);
