import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandOf, digitOf, NumberReader } from './keys';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['F', 'full-screen'],
  ['Escape', 'leave'],
  ['r', 'return'],
  ['?', 'help'],
  ['c', 'console'],
  ['q', 'quiz'],
  ['n', 'notes'],
  ['l', 'list'],
  ['p', 'pointer'],
  ['S', 'spotlight'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['x', null],
  ['F5', null],
])('%j asks for %j', (key, command) => expect(commandOf({ key })).toBe(command));

test('goes back on Space with Shift', () => {
  expect(commandOf({ key: ' ', shiftKey: true })).toBe('previous');
});

test("leaves the browser's own keys alone", () => {
  expect(commandOf({ key: 'f', ctrlKey: true })).toBeNull();
  expect(commandOf({ key: 'ArrowLeft', altKey: true })).toBeNull();
  expect(digitOf({ key: '1', metaKey: true })).toBeNull();
});

function reader(most: number) {
  const read: number[] = [];
  const pending: string[] = [];
  const it = new NumberReader(
    most,
    (n) => read.push(n),
    (digits) => pending.push(digits),
  );
  return { it, read, pending };
}

test('jumps at once where no longer number could be meant', () => {
  const { it, read } = reader(10);
  it.press(5);
  expect(read).toEqual([5]);
});

test('waits for a second digit where one could follow', () => {
  const { it, read, pending } = reader(10);
  it.press(1);
  expect(read).toEqual([]);
  it.press(0);
  expect(read).toEqual([10]);
  expect(pending).toEqual(['1', '']);
});

test('takes the one digit when no other comes', () => {
  const { it, read } = reader(10);
  it.press(1);
  vi.advanceTimersByTime(799);
  expect(read).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(read).toEqual([1]);
});

test('is confirmed, or forgotten, before the wait is over', () => {
  const { it, read } = reader(25);
  it.press(2);
  expect(it.confirm()).toBe(true);
  expect(it.confirm()).toBe(false);
  it.press(1);
  expect(it.forget()).toBe(true);
  expect(it.forget()).toBe(false);
  vi.runAllTimers();
  expect(read).toEqual([2]);
});

test('never waits where there are fewer than ten steps', () => {
  const { it, read } = reader(9);
  it.press(1);
  expect(read).toEqual([1]);
});
