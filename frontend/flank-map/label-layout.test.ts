import { expect, test } from 'vitest';
import { type Box, type LabelRoom, type LabelShape, placeLabels } from './label-layout';

function town(x: number, y: number, rank = 1, leftFirst = false): LabelShape {
  return {
    x,
    y,
    width: 40,
    height: 10,
    rank,
    dotRadius: 4,
    leftFirst,
    angleDeg: 0,
    dotAlone: false,
  };
}

function sea(x: number, y: number, rank = 1): LabelShape {
  return {
    x,
    y,
    width: 60,
    height: 12,
    rank,
    dotRadius: 0,
    leftFirst: false,
    angleDeg: 0,
    dotAlone: false,
  };
}

const RIGHT = { dx: 7, dy: -5 };
const LEFT = { dx: -47, dy: -5 };
const ABOVE = { dx: -20, dy: -17 };
const BELOW = { dx: -20, dy: 7 };

function box(left: number, top: number, right: number, bottom: number) {
  return { left, top, right, bottom };
}

const VIEW = box(-1000, -1000, 1000, 1000);

function place(shapes: LabelShape[], obstacles: Box[], room: Partial<LabelRoom> = {}) {
  return placeLabels(shapes, {
    obstacles,
    markers: [],
    view: VIEW,
    besideMarkers: false,
    ...room,
  });
}

test('sets a town to the right of its dot, then left, above and below', () => {
  const right = box(8, -4, 50, 4);
  const left = box(-50, -4, -8, 4);
  const above = box(-20, -17, 20, -8);
  expect(place([town(0, 0)], [])).toEqual([RIGHT]);
  expect(place([town(0, 0)], [right])).toEqual([LEFT]);
  expect(place([town(0, 0)], [right, left])).toEqual([ABOVE]);
  expect(place([town(0, 0)], [right, left, above])).toEqual([BELOW]);
});

test('sets a town left of its dot first where it asks for that', () => {
  expect(place([town(0, 0, 1, true)], [])).toEqual([LEFT]);
});

test('leaves out a town whose dot lies under an obstacle', () => {
  expect(place([town(0, 0)], [box(-2, -2, 2, 2)])).toEqual([null]);
});

test('gives room to the lower rank, and to the earlier of equal ranks', () => {
  const crowd = [box(-100, -40, 100, -6), box(-100, 6, 100, 40), box(-100, -5, -6, 5)];
  expect(place([town(0, 0, 2), town(20, 0, 1)], crowd)).toEqual([null, RIGHT]);
  expect(place([town(0, 0), town(20, 0)], crowd)).toEqual([RIGHT, null]);
});

test('sets a name of the sea on its point, or a step aside', () => {
  expect(place([sea(0, 0)], [])).toEqual([{ dx: -30, dy: -6 }]);
  expect(place([sea(0, 0)], [box(-5, -5, 5, 5)])).toEqual([{ dx: -30, dy: -18 }]);
});

test('never lets labels touch each other or an obstacle', () => {
  const shapes = Array.from({ length: 150 }, (_, i) =>
    i % 5
      ? town((i * 53) % 700, (i * 97) % 400, i % 4)
      : sea((i * 31) % 700, (i * 71) % 400, i % 4),
  );
  const obstacles = [box(100, 100, 160, 160), box(400, 200, 520, 260)];
  const taken = [...obstacles];
  place(shapes, obstacles).forEach((offset, i) => {
    if (!offset || offset === 'dot') return;
    const left = shapes[i].x + offset.dx;
    const top = shapes[i].y + offset.dy;
    taken.push(box(left, top, left + shapes[i].width, top + shapes[i].height));
  });
  const touching = taken.flatMap((a, i) =>
    taken
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(taken.length).toBeGreaterThan(50);
  expect(touching).toEqual([]);
});

test('keeps a dot that may stand alone where its text finds no room', () => {
  const around = [
    box(5, -9, 60, 9),
    box(-60, -9, -5, 9),
    box(-30, -30, 30, -6),
    box(-30, 6, 30, 30),
  ];
  expect(place([town(0, 0)], around)).toEqual([null]);
  expect(place([{ ...town(0, 0), dotAlone: true }], around)).toEqual(['dot']);
});

test('keeps other names out of the corners that a turned name covers, and only out of those', () => {
  const river = { ...sea(0, 0, 0), width: 90, angleDeg: 45 };
  const [, onIt] = place([river, { ...sea(30, 30), angleDeg: 1 }], []);
  const [, besideIt] = place([river, { ...sea(40, -40), angleDeg: 1 }], []);
  expect(onIt).toBeNull();
  expect(besideIt).not.toBeNull();
});

test('names the first town under a marker beside it, without its dot', () => {
  const marker = [box(-20, -30, 20, 0), box(-60, 0, 60, 16)];
  const room = { markers: [marker], besideMarkers: true };
  expect(place([town(0, 4, 2), town(2, 4, 1)], [], room)).toEqual([
    null,
    { dx: -20, dy: 15, dotHidden: true },
  ]);
  expect(place([town(0, 4)], [], { markers: [marker] })).toEqual([null]);
});

test('names a town under a marker on the nearest side that is free', () => {
  const marker = [box(-20, -30, 20, 0)];
  const below = box(-30, 1, 30, 30);
  const room = { markers: [marker], besideMarkers: true };
  expect(place([town(0, -2)], [], room)).toEqual([{ dx: -20, dy: 5, dotHidden: true }]);
  expect(place([town(0, -2)], [below], room)).toEqual([{ dx: -20, dy: -41, dotHidden: true }]);
});

test('sets a town and its name on one side of the edge of the view', () => {
  const above = { dx: -20, dy: -17 };
  const crowd = [box(5, -6, 60, 6), box(-60, -6, -5, 6)];
  expect(place([town(0, 0)], crowd, { view: box(-100, -10, 100, 100) })).toEqual([BELOW]);
  expect(place([town(0, 0)], crowd, { view: box(-100, -10, 100, 10) })).toEqual([null]);
  expect(place([town(0, 0)], crowd, { view: box(-100, -200, 100, -50) })).toEqual([above]);
});
