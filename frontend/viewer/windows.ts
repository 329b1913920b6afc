import { addressOf, type Given } from './page';

/** Opens the presenter's console in a window of its own, or brings that window forward. */
export function openConsole(given: Given, number: number): void {
  open(addressOf(given, 'console', number), `console-${given.deck.id}`, 'width=1280,height=800');
}

/** Opens the window for the audience, or brings it forward. */
export function openPlayer(given: Given, number: number): void {
  open(addressOf(given, 'play', number), `player-${given.deck.id}`, 'width=1280,height=720');
}

export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => {});
}
