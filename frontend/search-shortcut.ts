// "/" and Ctrl+K go to the search field, at once, so that the next key already lands in it.

import { isTyping } from './typing';

function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key === '/') return !isTyping(event);
  return event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
}

addEventListener('keydown', (event) => {
  const search = document.querySelector<HTMLElement>('.search');
  if (!search || !asksForSearch(event)) return;
  event.preventDefault();
  search.focus();
});
