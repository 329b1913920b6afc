import { expect, test } from 'vitest';
import { shadowsOf } from './shadows';

test('reads the shadows of a text in their order', () => {
  expect(shadowsOf('rgb(255, 253, 246) 0px 0px 2px, rgb(1, 2, 3) 1px -2px 3.5px')).toEqual([
    { colour: 'rgb(255, 253, 246)', dx: 0, dy: 0, blurPx: 2, spreadPx: 0 },
    { colour: 'rgb(1, 2, 3)', dx: 1, dy: -2, blurPx: 3.5, spreadPx: 0 },
  ]);
});

test('reads a box that is grown by its shadow, and a colour of another space', () => {
  expect(shadowsOf('color(srgb 0.1 0.2 0.3 / 0.5) 0px 1px 4px 0.5px')).toEqual([
    { colour: 'color(srgb 0.1 0.2 0.3 / 0.5)', dx: 0, dy: 1, blurPx: 4, spreadPx: 0.5 },
  ]);
});

test('leaves out inner shadows and those that are none', () => {
  expect(shadowsOf('none')).toEqual([]);
  expect(shadowsOf('rgb(0, 0, 0) 0px 0px 2px 0px inset')).toEqual([]);
});
