// Sends the one file that is chosen in it to the address in "target", and says how far it is.

type Outcome = 'upload-answered' | 'upload-failed' | 'upload-refused';

class DocumentUpload extends HTMLElement {
  private request?: XMLHttpRequest;

  constructor() {
    super();
    this.addEventListener('change', () => this.take());
  }

  disconnectedCallback(): void {
    this.request?.abort();
  }

  private take(): void {
    const file = this.querySelector('input')?.files?.[0];
    if (!file) return;
    this.request?.abort();
    if (file.size > Number(this.getAttribute('most-bytes'))) this.finish('upload-refused');
    else this.send(file);
  }

  private send(file: File): void {
    const request = new XMLHttpRequest();
    this.request = request;
    request.open('POST', this.getAttribute('target') ?? '');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Filename', encodeURIComponent(file.name));
    request.upload.onprogress = (event) => this.show('sending', event.loaded / event.total);
    request.upload.onload = () => this.show('reading');
    request.onload = () =>
      this.finish(request.status === 200 ? 'upload-answered' : 'upload-failed');
    request.onerror = () => this.finish('upload-failed');
    this.show('sending', 0);
    request.send(file);
  }

  /** Shows the share that is done, from 0 to 1; without one only that something is being done. */
  private show(what: 'sending' | 'reading', share?: number): void {
    const bar = this.querySelector('progress');
    const status = this.querySelector('[role=status]');
    if (!bar || !status) return;
    bar.hidden = false;
    if (share === undefined) bar.removeAttribute('value');
    else bar.value = share;
    const words = this.getAttribute(what) ?? '';
    if (status.textContent !== words) status.textContent = words;
  }

  private finish(outcome: Outcome): void {
    this.querySelector('progress')?.setAttribute('hidden', '');
    this.querySelector('[role=status]')?.replaceChildren();
    const input = this.querySelector('input');
    if (input) input.value = '';
    this.dispatchEvent(new CustomEvent(outcome));
  }
}

customElements.define('document-upload', DocumentUpload);
