import { expect, test } from 'vitest';
import { parentOf, tilesOver, tileZoom } from './tile-cover';

test('draws a tile at twice to four times its usual size', () => {
  expect(tileZoom(5, 2, 9)).toBe(4);
  expect(tileZoom(5.99, 2, 9)).toBe(4);
  expect(tileZoom(6, 2, 9)).toBe(5);
});

test('stays within the zooms that there are tiles for', () => {
  expect(tileZoom(1, 2, 9)).toBe(2);
  expect(tileZoom(12, 2, 9)).toBe(9);
});

test('names the tiles of a box in rows from the north west', () => {
  expect(tilesOver({ left: 0.3, top: 0.2, right: 0.6, bottom: 0.3 }, 2)).toEqual([
    { z: 2, x: 1, y: 0 },
    { z: 2, x: 2, y: 0 },
    { z: 2, x: 1, y: 1 },
    { z: 2, x: 2, y: 1 },
  ]);
});

test('asks for no tile beyond the edge of the world', () => {
  const world = tilesOver({ left: -0.5, top: -0.2, right: 1.4, bottom: 1.2 }, 1);
  expect(world).toHaveLength(4);
});

test('finds the tile further out that holds a tile', () => {
  expect(parentOf({ z: 5, x: 17, y: 9 })).toEqual({ z: 4, x: 8, y: 4 });
});
