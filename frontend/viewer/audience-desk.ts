import type { AudienceActions } from './audience-box';
import type { ConsoleLink } from './console-link';
import { endLive, startLive } from './live';
import { CONSOLE_TEXTS } from './messages';
import type { Given } from './page';

/** Starts, shows and ends a live showing from the console. */
export class AudienceDesk implements AudienceActions {
  /** What has become of the last action. */
  note = '';

  /** @param changed hears that there is another note */
  constructor(
    private readonly given: Given,
    private readonly link: ConsoleLink,
    private readonly changed: () => void,
  ) {}

  start(): void {
    void this.attempt(async () => {
      this.link.follow(await startLive(this.given.deck.id, this.given.page.csrf));
    });
  }

  end(): void {
    const live = this.link.standing?.audience?.live;
    if (!live || !confirm(CONSOLE_TEXTS.endAsked)) return;
    void this.attempt(async () => {
      await endLive(live);
      this.link.follow(null);
    });
  }

  copy(address: string): void {
    void this.attempt(async () => {
      await navigator.clipboard.writeText(address);
      this.say(CONSOLE_TEXTS.copied);
    });
  }

  get invite(): ((invited: boolean) => void) | null {
    return this.link.hasWindow ? (invited) => this.link.invite(invited) : null;
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    this.say('');
    try {
      await action();
    } catch (problem) {
      this.say(problem instanceof Error ? problem.message : String(problem));
    }
  }

  private say(note: string): void {
    this.note = note;
    this.changed();
  }
}
