import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { formationOf } from './deck';
import { Fit } from './fit';
import { Follow } from './follow';
import { KeyListener } from './key-listener';
import type { KeyCommand } from './keys';
import type { LiveFrame } from './live';
import { FOLLOW_TEXTS, TEXTS } from './messages';
import type { Given } from './page';
import { Shown } from './shown';
import { stage } from './stage';
import { WakeLock } from './wake-lock';

/** Shows an audience what the presenter shows, until a person looks around on their own. */
export class BriefingFollower extends LitElement {
  static properties = {
    given: { attribute: false },
    frame: { state: true },
    connected: { state: true },
    ended: { state: true },
    openedId: { state: true },
    ownStep: { state: true },
  };

  declare given: Given;
  declare private frame: LiveFrame;
  declare private connected: boolean | null;
  declare private ended: boolean;
  declare private openedId: string | null;
  /** Where the person stays who looks on their own; null: with the presenter. */
  declare private ownStep: number | null;

  private follow!: Follow;
  private shown!: Shown;

  constructor() {
    super();
    new Fit(this);
    new WakeLock(this);
    new KeyListener(this, 0);
    this.frame = { serial: -1, step: 0, black: false, pointer: null, spotlight: null };
    this.connected = null;
    this.ended = false;
    this.openedId = null;
    this.ownStep = null;
  }

  protected createRenderRoot(): this {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    this.shown = new Shown(this.given.deck);
    this.follow = new Follow(this.given.page.code ?? '', {
      frame: (frame) => this.take(frame),
      connected: (connected) => (this.connected = connected),
      ended: () => (this.ended = true),
    });
    this.follow.begin();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.follow.stop();
  }

  protected render(): TemplateResult {
    const { deck } = this.given;
    if (this.ended) return endPage(deck.title);
    const { black, pointer, spotlight } = this.frame;
    const alone = this.ownStep !== null;
    const view = { step: this.ownStep ?? this.frame.step, openedId: this.openedId };
    return html`
      <h1 class="visually-hidden">${deck.title}</h1>
      <p class="visually-hidden" role="status">
        ${black && !alone ? TEXTS.blackForFollowers : this.headline(view.step)}
      </p>
      ${stage(this.given, {
        view,
        snapshot: this.shown.snapshot(view),
        pointing: alone ? null : { pointer, spotlight },
        foot: alone ? this.wayBack() : nothing,
        swipe: null,
        select: (id) => this.open(id),
        wander: () => this.stay(),
      })}
      <p class="connection sheet" role="status">${this.status()}</p>
      <div class="black" ?hidden=${!black || alone}></div>
    `;
  }

  command(command: KeyCommand): boolean {
    return (command === 'return' || command === 'leave') && this.return();
  }

  jump(): void {}
  pending(): void {}

  private take(frame: LiveFrame): void {
    this.frame = { ...frame, step: Math.min(frame.step, this.given.deck.steps.length - 1) };
  }

  private open(id: string): void {
    if (!formationOf(this.given.deck, id)) return;
    this.stay();
    this.openedId = id;
  }

  private stay(): void {
    this.ownStep ??= this.frame.step;
  }

  private return(): boolean {
    if (this.ownStep === null) return false;
    this.ownStep = null;
    this.openedId = null;
    this.shown.aim();
    return true;
  }

  private headline(step: number): string {
    const { steps } = this.given.deck;
    return `${TEXTS.step(step + 1, steps.length)}: ${steps[step].headline}`;
  }

  private wayBack(): TemplateResult {
    const { step } = this.frame;
    return html`<button class="return" @click=${() => this.return()}>
      ${FOLLOW_TEXTS.back}<span role="status"
        >${step === this.ownStep ? '' : FOLLOW_TEXTS.presenterAt(step + 1)}</span
      >
    </button>`;
  }

  private status(): string {
    if (this.connected) return this.ownStep === null ? FOLLOW_TEXTS.live : FOLLOW_TEXTS.onYourOwn;
    return this.connected === null ? FOLLOW_TEXTS.connecting : FOLLOW_TEXTS.lost;
  }
}

function endPage(title: string): TemplateResult {
  return html`<div class="end">
    <h1>${FOLLOW_TEXTS.ended}</h1>
    <p>${title}</p>
    <p>${FOLLOW_TEXTS.endedHint}</p>
  </div>`;
}

customElements.define('briefing-follower', BriefingFollower);
