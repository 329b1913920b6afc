import { expect, test } from 'vitest';
import fixture from './deck.fixture.json';
import type { Deck } from './deck';
import { Shown } from './shown';

const deck = fixture as unknown as Deck;

test('gives the very same snapshot while nothing changes', () => {
  const shown = new Shown(deck);
  const first = shown.snapshot({ step: 0, openedId: null });
  expect(shown.snapshot({ step: 0, openedId: null })).toBe(first);
});

test('moves the camera with each step, also back to an earlier one', () => {
  const shown = new Shown(deck);
  const serials = [0, 1, 0].map((step) => shown.snapshot({ step, openedId: null }).camera.serial);
  expect(new Set(serials).size).toBe(3);
});

test('selects what was opened, and leaves the camera where the reader has it', () => {
  const shown = new Shown(deck);
  const before = shown.snapshot({ step: 1, openedId: null });
  const opened = shown.snapshot({ step: 1, openedId: 'tower' });
  expect([before.selectedId, opened.selectedId]).toEqual(['harbour', 'tower']);
  expect(opened.camera.serial).toBe(before.camera.serial);
});

test('moves the camera again when the reader returns to the step', () => {
  const shown = new Shown(deck);
  const before = shown.snapshot({ step: 1, openedId: 'tower' });
  shown.aim();
  const after = shown.snapshot({ step: 1, openedId: null });
  expect(after.camera.serial).not.toBe(before.camera.serial);
  expect(after.selectedId).toBe('harbour');
});
