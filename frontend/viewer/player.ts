import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type ControlActions, controls } from './controls';
import { formationOf } from './deck';
import { Fit } from './fit';
import { Idle } from './idle';
import { KeyListener } from './key-listener';
import type { KeyCommand } from './keys';
import { TEXTS } from './messages';
import { type Given, numberIn, openMode } from './page';
import type { PlayCommand } from './play';
import { notesSheet, progressBar } from './player-parts';
import { Presenter } from './presenter';
import { fileList, keyList, type Sheet, sheet, stepList } from './sheets';
import { Shown } from './shown';
import { stage } from './stage';
import { Swipe } from './swipe';
import { openConsole, toggleFullScreen } from './windows';

/** Plays a briefing, in the app or in a file of its own. */
export class BriefingPlayer extends LitElement {
  static properties = {
    given: { attribute: false },
    openedId: { state: true },
    wandered: { state: true },
    sheet: { state: true },
    digits: { state: true },
    notesShown: { state: true },
  };

  declare given: Given;
  declare private openedId: string | null;
  declare private wandered: boolean;
  declare private sheet: Sheet | null;
  declare private digits: string;
  declare private notesShown: boolean;

  private readonly idle = new Idle(this);
  private readonly swipe = new Swipe((way) => this.move({ type: way }));
  private presenter!: Presenter;
  private shown!: Shown;
  private step = -1;

  constructor() {
    super();
    new Fit(this);
    this.openedId = null;
    this.wandered = false;
    this.sheet = null;
    this.digits = '';
    this.notesShown = false;
  }

  /** The styles are the page's. */
  protected createRenderRoot(): this {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    const { deck, page } = this.given;
    const number = numberIn(location.hash);
    const alone = page.mode === 'file';
    this.shown = new Shown(deck);
    this.presenter = new Presenter(deck.id, deck.steps.length, number, () => this.follow(), alone);
    new KeyListener(this, deck.steps.length);
    this.presenter.begin();
    addEventListener('hashchange', this.byAddress);
    document.addEventListener('fullscreenchange', this.redraw);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.byAddress);
    document.removeEventListener('fullscreenchange', this.redraw);
    this.presenter.end();
  }

  protected updated(changed: PropertyValues): void {
    this.toggleAttribute('idle', this.idle.now && !this.sheet);
    if (changed.has('openedId') && this.openedId) {
      this.querySelector<HTMLElement>('.headline')?.focus({ preventScroll: true });
    }
  }

  protected render(): TemplateResult {
    const { deck } = this.given;
    const { step, black } = this.presenter.play;
    const view = { step, openedId: this.openedId };
    return html`
      <h1 class="visually-hidden">${deck.title}</h1>
      <p class="visually-hidden" role="status">
        ${black ? TEXTS.black : `${TEXTS.step(step + 1, deck.steps.length)}: ${deck.steps[step].headline}`}
      </p>
      ${stage(this.given, {
        view,
        snapshot: this.shown.snapshot(view),
        pointing: this.presenter.pointing,
        foot: this.foot(),
        swipe: this.swipe,
        select: (id) => this.open(id),
        wander: () => (this.wandered = true),
      })}
      ${this.bar()} ${progressBar(step, deck.steps.length)} ${this.openSheet()}
      ${this.digits ? html`<p class="digits sheet">${TEXTS.goTo(this.digits)}</p>` : nothing}
      <div class="black" ?hidden=${!black} @click=${() => this.move({ type: 'black' })}></div>
    `;
  }

  /** Answers a key; see {@link KeyListener}. */
  command(command: KeyCommand): boolean {
    const actions = this.actions();
    switch (command) {
      case 'leave':
        return this.leave();
      case 'return':
        return this.return();
      case 'help':
        return this.show('keys');
      case 'list':
        return this.show('list');
      case 'full-screen':
        return run(actions.fullScreen);
      case 'console':
        return run(actions.console);
      case 'quiz':
        return run(actions.quiz);
      case 'notes':
        return run(actions.notes);
      default:
        return this.move({ type: command });
    }
  }

  jump(number: number): void {
    this.sheet = null;
    this.move({ type: 'jump', number });
  }

  pending(digits: string): void {
    this.digits = digits;
  }

  private move(command: PlayCommand): boolean {
    this.presenter.command(command);
    return true;
  }

  /** Shows what the presenter has come to, from whichever window. */
  private follow(): void {
    const { step } = this.presenter.play;
    if (step !== this.step) {
      this.step = step;
      this.openedId = null;
      this.wandered = false;
      history.replaceState(history.state, '', `#${step + 1}`);
    }
    this.requestUpdate();
  }

  private open(id: string): void {
    if (formationOf(this.given.deck, id)) this.openedId = id;
  }

  /** Back to the step, after looking elsewhere; false where the step is in view. */
  private return(): boolean {
    if (!this.openedId && !this.wandered) return false;
    this.openedId = null;
    this.wandered = false;
    this.shown.aim();
    this.requestUpdate();
    return true;
  }

  private leave(): boolean {
    if (this.presenter.play.black) return this.move({ type: 'black' });
    if (this.return()) return true;
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (this.given.page.mode === 'play') location.assign(document.baseURI);
    else return false;
    return true;
  }

  private show(sheet: Sheet): boolean {
    this.sheet = sheet;
    return true;
  }

  private actions(): ControlActions {
    const { deck, page } = this.given;
    const served = page.mode === 'play';
    return {
      previous: () => this.move({ type: 'previous' }),
      next: () => this.move({ type: 'next' }),
      list: () => this.show('list'),
      keys: () => this.show('keys'),
      fullScreen: document.fullscreenEnabled ? toggleFullScreen : null,
      console: served ? () => openConsole(this.given, this.step + 1) : null,
      quiz: () => openMode(this, 'quiz'),
      notes: deck.steps.some((it) => it.notes) ? () => (this.notesShown = !this.notesShown) : null,
      takeAlong: served ? () => this.show('files') : null,
    };
  }

  private bar(): TemplateResult {
    return controls(this.step, this.given.deck.steps.length, this.actions());
  }

  private foot(): TemplateResult {
    const away = this.openedId !== null || this.wandered;
    const notes = this.notesShown ? this.given.deck.steps[this.step].notes : null;
    return html`${notes ? notesSheet(notes) : nothing}
    ${
      away
        ? html`<button class="return" @click=${() => this.return()}>
            ${TEXTS.backToStep} <kbd>R</kbd>
          </button>`
        : nothing
    }`;
  }

  private openSheet(): TemplateResult | typeof nothing {
    if (!this.sheet) return nothing;
    const close = () => (this.sheet = null);
    const jump = (number: number) => this.jump(number);
    if (this.sheet === 'list')
      return sheet(TEXTS.list, close, stepList(this.given, this.step, jump));
    if (this.sheet === 'keys') return sheet(TEXTS.keys, close, keyList());
    return sheet(TEXTS.takeAlong, close, fileList(this.given));
  }

  private readonly byAddress = () => this.jump(numberIn(location.hash));
  private readonly redraw = () => this.requestUpdate();
}

function run(action: (() => void) | null): boolean {
  action?.();
  return action !== null;
}

customElements.define('briefing-player', BriefingPlayer);
