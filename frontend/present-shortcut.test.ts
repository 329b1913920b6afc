import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import './present-shortcut';

const open = vi.fn();

beforeEach(() => {
  vi.stubGlobal('open', open);
  open.mockClear();
  document.body.innerHTML =
    '<a data-present="briefing">Briefings</a><input />' +
    '<a data-present="briefing/baltic#2" target="_blank">Preview</a>';
});

afterEach(() => vi.unstubAllGlobals());

function press(target: EventTarget, held: KeyboardEventInit = {}): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'p', bubbles: true, cancelable: true, ...held }),
  );
}

test('goes where the last way on the page leads', () => {
  press(document.body);
  expect(String(open.mock.calls[0][0])).toMatch(/\/briefing\/baltic#2$/);
});

test('lets a person type a p, and the browser print', () => {
  press(document.querySelector('input')!);
  press(document.body, { ctrlKey: true });
  press(document.body, { metaKey: true });
  press(document.body, { repeat: true });
  expect(open).not.toHaveBeenCalled();
});

test('leaves a key alone that something else has taken', () => {
  document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  press(document.body);
  expect(open).not.toHaveBeenCalled();
});
