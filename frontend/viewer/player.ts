import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type ControlActions, controls } from './controls';
import { Excursion } from './excursion';
import { Fit } from './fit';
import { Idle } from './idle';
import { KeyListener } from './key-listener';
import type { KeyCommand } from './keys';
import { TEXTS } from './messages';
import { type Given, keepNumber, numberIn, openMode } from './page';
import type { PlayCommand } from './play';
import { playerActions } from './player-actions';
import { invitation, panelFoot, progressBar } from './player-parts';
import { openSheet } from './player-sheets';
import { Presenter } from './presenter';
import type { Sheet } from './sheets';
import { stage } from './stage';
import { Swipe } from './swipe';
import { WakeLock } from './wake-lock';

/** The end of an address that opens the files to take along. */
const TAKE_ALONG = '#take';

/** Plays a briefing, in the app or in a file of its own. */
export class BriefingPlayer extends LitElement {
  static properties = {
    given: { attribute: false },
    sheet: { state: true },
    digits: { state: true },
    notesShown: { state: true },
  };

  declare given: Given;
  declare private sheet: Sheet | null;
  declare private digits: string;
  declare private notesShown: boolean;

  private readonly idle = new Idle(this);
  private readonly swipe = new Swipe((way) => this.move({ type: way }));
  private presenter!: Presenter;
  private excursion!: Excursion;

  constructor() {
    super();
    new Fit(this);
    new WakeLock(this);
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
    const { length } = deck.steps;
    const changed = () => this.requestUpdate();
    const alone = page.mode === 'file';
    if (page.mode === 'play' && location.hash === TAKE_ALONG) this.sheet = 'files';
    this.excursion = new Excursion(deck, changed);
    this.presenter = new Presenter(deck.id, length, numberIn(location.hash), this.show, alone);
    new KeyListener(this, length);
    this.presenter.begin();
    addEventListener('hashchange', this.byAddress);
    document.addEventListener('fullscreenchange', changed);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.byAddress);
    this.presenter.end();
  }

  protected updated(): void {
    this.toggleAttribute('idle', this.idle.now && !this.sheet);
  }

  protected render(): TemplateResult {
    const { deck } = this.given;
    const { play, audience, invited, pointing } = this.presenter;
    const { step, black } = play;
    const { length } = deck.steps;
    const told = black
      ? TEXTS.black
      : `${TEXTS.step(step + 1, length)}: ${deck.steps[step].headline}`;
    const { view, snapshot } = this.excursion;
    return html`
      <h1 class="visually-hidden">${deck.title}</h1>
      <p class="visually-hidden" role="status">${told}</p>
      ${stage(this.given, {
        view,
        snapshot,
        pointing,
        foot: this.foot(step),
        swipe: this.swipe,
        select: (id) => this.excursion.open(id),
        wander: () => this.excursion.wander(),
      })}
      ${controls(step, length, this.actions(), audience)} ${progressBar(step, length)}
      ${openSheet(this.sheet, this.given, step, this.close, this.jump)}
      ${this.digits ? html`<p class="digits sheet">${TEXTS.goTo(this.digits)}</p>` : nothing}
      ${invited && audience ? invitation(audience.live) : nothing}
      <div class="black" ?hidden=${!black} @click=${() => this.move({ type: 'black' })}></div>
    `;
  }

  /** Answers a key; see {@link KeyListener}. */
  command(command: KeyCommand): boolean {
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
      case 'black':
        return this.move({ type: command });
      case 'leave':
        return this.leave();
      case 'return':
        return this.excursion.return();
      default:
        return run(this.actions()[command]);
    }
  }

  readonly jump = (number: number) => {
    this.sheet = null;
    this.move({ type: 'jump', number });
  };

  pending(digits: string): void {
    this.digits = digits;
  }

  private move(command: PlayCommand): boolean {
    this.presenter.command(command);
    return true;
  }

  private leave(): boolean {
    if (this.presenter.invited) this.presenter.invite(false);
    else if (this.presenter.play.black) this.move({ type: 'black' });
    else if (this.excursion.return()) return true;
    else if (document.fullscreenElement) void document.exitFullscreen();
    else if (this.given.page.mode === 'play') location.assign(document.baseURI);
    else return false;
    return true;
  }

  private actions(): ControlActions {
    return playerActions(this.given, {
      number: this.presenter.play.step + 1,
      move: (command) => this.move(command),
      open: (sheet) => (this.sheet = sheet),
      quiz: () => openMode(this, 'quiz'),
      turnNotes: () => (this.notesShown = !this.notesShown),
    });
  }

  private foot(step: number): TemplateResult {
    const notes = this.notesShown ? (this.given.deck.steps[step].notes ?? '') : null;
    return panelFoot(notes, this.excursion.isAway ? () => this.excursion.return() : null);
  }

  /** Shows what the presenter has come to, from whichever window. */
  private readonly show = () => {
    const { step } = this.presenter.play;
    if (this.excursion.turnTo(step)) keepNumber(step + 1);
    this.requestUpdate();
  };

  private readonly close = () => (this.sheet = null);
  private readonly byAddress = () => this.jump(numberIn(location.hash));
}

function run(action: (() => void) | null | undefined): boolean {
  action?.();
  return !!action;
}

customElements.define('briefing-player', BriefingPlayer);
