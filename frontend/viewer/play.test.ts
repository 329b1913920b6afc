import { expect, test } from 'vitest';
import transitions from './play.fixture.json';
import { after, begin, type PlayCommand } from './play';

test.each(transitions)('$start after $command is $then', ({ start, command, then }) => {
  expect(after(start, command as PlayCommand)).toEqual({ ...start, ...then });
});

test('begins at the step that the address names, and at the first where it names none', () => {
  expect(begin(10, 5).step).toBe(4);
  expect(begin(10, 11).step).toBe(0);
  expect(begin(10, NaN).step).toBe(0);
  expect(begin(10).black).toBe(false);
});
