import { expect, test } from 'vitest';
import { clockText, pause, resume, startClock, stepMs, totalMs, turnTo } from './clock';

test('gives time to the step that is shown', () => {
  let clock = startClock(3, 0, 1_000);
  clock = turnTo(clock, 1, 11_000);
  expect(stepMs(clock, 16_000)).toBe(5_000);
  expect(totalMs(clock, 16_000)).toBe(15_000);
});

test('adds up what a step got each time', () => {
  let clock = startClock(2, 0, 0);
  clock = turnTo(clock, 1, 10);
  clock = turnTo(clock, 0, 15);
  expect(stepMs(clock, 20)).toBe(15);
});

test('stands still while paused, also when the step changes', () => {
  let clock = pause(startClock(2, 0, 0), 10);
  clock = turnTo(clock, 1, 50);
  expect([stepMs(clock, 90), totalMs(clock, 90)]).toEqual([0, 10]);
  clock = resume(clock, 100);
  expect(stepMs(clock, 107)).toBe(7);
});

test('does not run backwards when the machine’s clock is set back', () => {
  expect(totalMs(startClock(1, 0, 1_000), 400)).toBe(0);
});

test.each([
  [0, '0:00'],
  [65_999, '1:05'],
  [600_000, '10:00'],
  [3_785_000, '1:03:05'],
  [-5, '0:00'],
])('%d ms reads %s', (ms, text) => expect(clockText(ms)).toBe(text));
