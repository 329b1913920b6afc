import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { audienceBox } from './audience-box';
import { AudienceDesk } from './audience-desk';
import { ClockKeeper } from './clock-keeper';
import { ConsoleLink, type Standing } from './console-link';
import { comingBox, nowBox } from './console-now';
import { notesBox, timeBox } from './console-parts';
import { KeyListener } from './key-listener';
import type { KeyCommand } from './keys';
import { CONSOLE_TEXTS, TEXTS } from './messages';
import { type Given, numberIn } from './page';
import type { PlayCommand } from './play';
import { PointingDesk } from './pointing-desk';
import { stepList } from './sheets';
import { Shown } from './shown';
import { openPlayer } from './windows';

const NOTES_PX = { first: 20, least: 14, most: 40 };

/** What the presenter sees in a second window: notes, time, what comes next, and the audience. */
export class BriefingConsole extends LitElement {
  static properties = {
    given: { attribute: false },
    notesPx: { state: true },
    digits: { state: true },
  };

  declare given: Given;
  declare private notesPx: number;
  declare private digits: string;

  private readonly desk = new PointingDesk({
    pointing: (pointing) => this.link.point(pointing),
    changed: () => this.requestUpdate(),
  });
  private link!: ConsoleLink;
  private audience!: AudienceDesk;
  private heard = false;
  private keeper!: ClockKeeper;
  private shown!: Shown;

  constructor() {
    super();
    this.notesPx = NOTES_PX.first;
    this.digits = '';
  }

  protected createRenderRoot(): this {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    const { deck } = this.given;
    const { length } = deck.steps;
    this.shown = new Shown(deck);
    this.keeper = new ClockKeeper(this, `flank-atlas-clock-${deck.id}`, length);
    this.link = new ConsoleLink(deck.id, length, numberIn(location.hash), () => this.hear());
    this.audience = new AudienceDesk(this.given, this.link, () => this.requestUpdate());
    addEventListener('keydown', this.pointByKey, true);
    new KeyListener(this, length);
    this.link.begin();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.pointByKey, true);
    this.link.end();
  }

  protected render(): TemplateResult {
    const { standing } = this.link;
    return html`
      <header class="console-head">
        <h1>${this.given.deck.title}</h1>
        <p role="status">${this.windowState(standing)}</p>
        ${
          standing && !this.link.hasWindow
            ? html`<button
                class="button main"
                @click=${() => openPlayer(this.given, standing.frame.step + 1)}
              >
                ${CONSOLE_TEXTS.openWindow}
              </button>`
            : nothing
        }
        ${this.digits ? html`<p class="note">${TEXTS.goTo(this.digits)}</p>` : nothing}
      </header>
      ${standing ? this.desks(standing) : nothing}
    `;
  }

  command(command: KeyCommand): boolean {
    switch (command) {
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
      case 'black':
        return this.move({ type: command });
      case 'pointer':
      case 'spotlight':
        this.desk.take(command);
        return true;
      case 'leave':
        return this.desk.putDown();
      case 'larger':
      case 'smaller':
        return this.desk.resize(this.link.standing!.frame, command === 'larger');
      default:
        return false;
    }
  }

  jump(number: number): void {
    this.move({ type: 'jump', number });
  }

  pending(digits: string): void {
    this.digits = digits;
  }

  private desks({ frame, audience, invited }: Standing): TemplateResult {
    const { deck } = this.given;
    const { step } = frame;
    const snapshot = this.shown.snapshot({ step, openedId: null });
    const { note } = this.audience;
    return html`
      <div class="column">
        ${nowBox(this.given, frame, snapshot, this.desk, (command) => this.move(command))}
        ${comingBox(deck, step + 1)}
      </div>
      <div class="column">
        ${timeBox(deck, this.keeper)}
        ${notesBox(deck.steps[step].notes, this.notesPx, (by) => this.resizeNotes(by))}
        ${audienceBox(this.given, { audience, invited, note }, this.audience)}
        <nav class="steps" aria-label=${CONSOLE_TEXTS.steps}>
          ${stepList(this.given, step, (number) => this.jump(number))}
        </nav>
      </div>
    `;
  }

  private windowState(standing: Standing | null): string {
    if (!standing) return CONSOLE_TEXTS.waiting;
    return this.link.hasWindow ? CONSOLE_TEXTS.hasWindow : CONSOLE_TEXTS.noWindow;
  }

  private move(command: PlayCommand): boolean {
    this.link.command(command);
    return true;
  }

  private hear(): void {
    const { standing } = this.link;
    if (standing) this.keeper.turnTo(standing.frame.step, this.heard);
    this.heard ||= standing !== null;
    this.requestUpdate();
  }

  private resizeNotes(by: number): void {
    this.notesPx = Math.min(Math.max(this.notesPx + by, NOTES_PX.least), NOTES_PX.most);
  }

  private readonly pointByKey = (event: KeyboardEvent) => {
    const { standing } = this.link;
    if (!standing) return;
    const snapshot = this.given.deck.steps[standing.frame.step].snapshot;
    if (!this.desk.key(event.key, standing.frame, snapshot)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
}

customElements.define('briefing-console', BriefingConsole);
