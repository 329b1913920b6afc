import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from './channel';
import type { Live } from './live';
import { CONSOLE_TEXTS } from './messages';
import { addressOf, type Given } from './page';

/** What the console can do about an audience that follows. */
export interface AudienceActions {
  start(): void;
  end(): void;
  copy(address: string): void;
  /** Null where there is no window to show the link. */
  invite: ((invited: boolean) => void) | null;
}

/** What has become of the last action: a sentence for the reader. */
export interface AudienceState {
  audience: Audience | null;
  invited: boolean;
  note: string;
}

export function audienceBox(
  given: Given,
  { audience, invited, note }: AudienceState,
  actions: AudienceActions,
): TemplateResult {
  return html`<section class="audience" aria-label=${CONSOLE_TEXTS.audience}>
    ${audience ? running(audience, invited, actions) : beginning(given, actions)}
    <p class="note" role="status">${note}</p>
  </section>`;
}

/** The absolute address at which an audience follows. */
export function followAddress({ address, link }: Live): string {
  return link ?? new URL(address.replace(/^\//, ''), document.baseURI).href;
}

/** Whether an address leads nowhere but to the machine that asks for it. */
export function isLoopback(address: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
}

/** The drawing of the link, as a picture: what the server sends is never taken as markup. */
export function qrPicture({ qr }: Live): TemplateResult {
  return html`<img
    class="qr"
    src=${`data:image/svg+xml,${encodeURIComponent(qr)}`}
    alt=${CONSOLE_TEXTS.qr}
  />`;
}

function beginning(given: Given, actions: AudienceActions): TemplateResult {
  const from = encodeURIComponent(`/${addressOf(given, 'console')}`);
  return given.page.editor
    ? html`<button class="button main" @click=${() => actions.start()}>
        ${CONSOLE_TEXTS.letFollow}
      </button>`
    : html`<a href=${`login?from=${from}`}>${CONSOLE_TEXTS.signIn}</a>`;
}

function running(
  { live, followers, lost }: Audience,
  invited: boolean,
  actions: AudienceActions,
): TemplateResult {
  const address = followAddress(live);
  const { invite } = actions;
  return html`
    ${qrPicture(live)}
    <div class="audience-facts">
      <p class="followers">${CONSOLE_TEXTS.followers(followers)}</p>
      <a class="follow-link" href=${address} target="_blank"
        >${address.replace(/^https?:\/\//, '')}</a
      >
      ${isLoopback(address) ? html`<p class="hint">${CONSOLE_TEXTS.loopback}</p>` : nothing}
      ${lost ? html`<p class="lost">${CONSOLE_TEXTS.unreachable}</p>` : nothing}
      <div class="buttons">
        <button class="button" @click=${() => actions.copy(address)}>${CONSOLE_TEXTS.copy}</button>
        ${
          invite
            ? html`<button class="button" @click=${() => invite(!invited)}>
                ${invited ? CONSOLE_TEXTS.hideLink : CONSOLE_TEXTS.showLink}
              </button>`
            : nothing
        }
        <button class="button" @click=${() => actions.end()}>${CONSOLE_TEXTS.end}</button>
      </div>
    </div>
  `;
}
