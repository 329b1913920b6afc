import { afterEach, beforeEach, expect, test } from 'vitest';
import './briefing-desk';

let desk: HTMLElement;
let wishes: string[];

beforeEach(() => {
  desk = document.createElement('briefing-desk');
  desk.innerHTML = '<ol><li><button class="step-choice">One</button></li></ol><input />';
  wishes = [];
  desk.addEventListener('desk-wish', (event) => wishes.push((event as CustomEvent).detail.wish));
  document.body.append(desk);
});

afterEach(() => desk.remove());

function press(selector: string, key: string, held: KeyboardEventInit = {}): boolean {
  const target = selector ? desk.querySelector(selector)! : document.body;
  const options = { key, bubbles: true, cancelable: true, composed: true, ...held };
  return target.dispatchEvent(new KeyboardEvent('keydown', options));
}

test('undoes and redoes from anywhere on the page', () => {
  press('', 'z', { ctrlKey: true });
  press('', 'Z', { ctrlKey: true, shiftKey: true });
  press('', 'z', { metaKey: true });
  press('', 'y', { ctrlKey: true });
  expect(wishes).toEqual(['undo', 'redo', 'undo', 'redo']);
});

test('leaves its keys to a field in which a person is typing', () => {
  expect(press('input', 'z', { ctrlKey: true })).toBe(true);
  press('input', 'Delete');
  expect(wishes).toEqual([]);
});

test('moves among steps, and moves steps, only with the focus on one', () => {
  press('.step-choice', 'ArrowDown');
  press('.step-choice', 'ArrowUp', { altKey: true });
  press('.step-choice', 'Delete');
  press('', 'ArrowDown');
  expect(wishes).toEqual(['next', 'earlier', 'remove']);
});

test('knows no other key', () => {
  press('.step-choice', 'toString');
  press('.step-choice', 'a');
  press('', 'z');
  expect(wishes).toEqual([]);
});

test('hears nothing once it is taken off the page', () => {
  desk.remove();
  press('', 'z', { ctrlKey: true });
  expect(wishes).toEqual([]);
});
