// P presents: it goes where the last element with "data-present" on the page leads.

import { isTyping } from './typing';

function asksToPresent(event: KeyboardEvent): boolean {
  const bare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  return event.key.toLowerCase() === 'p' && bare && !event.repeat && !event.defaultPrevented;
}

addEventListener('keydown', (event) => {
  if (!asksToPresent(event) || isTyping(event)) return;
  const way = [...document.querySelectorAll<HTMLElement>('[data-present]')].at(-1);
  if (!way) return;
  event.preventDefault();
  const address = new URL(way.dataset.present ?? '', document.baseURI);
  if (way.getAttribute('target') === '_blank') window.open(address, '_blank', 'noopener');
  else location.assign(address);
});
