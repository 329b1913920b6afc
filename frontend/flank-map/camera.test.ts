import { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { beforeEach, expect, test, vi } from 'vitest';
import { CameraFollower } from './camera';
import { askForLessMotion, sized } from './testing';
import type { MapCamera } from './snapshot';

const CAMERA: MapCamera = {
  serial: 1,
  westDeg: 14,
  southDeg: 53,
  eastDeg: 26,
  northDeg: 60,
  maxZoom: 12,
};
const ELSEWHERE = { westDeg: 23, southDeg: 56, eastDeg: 25, northDeg: 57 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

let container: HTMLElement;
let map: LeafletMap;
let follower: CameraFollower;

beforeEach(() => {
  askForLessMotion(true);
  container = sized(document.createElement('div'), 800, 600);
  map = new LeafletMap(container, { zoomSnap: 0 }).setView([0, 0], 3);
  follower = new CameraFollower(map, () => NONE);
});

test('moves once for each serial number', () => {
  follower.follow(CAMERA);
  const moved = vi.fn();
  map.on('movestart', moved);
  follower.follow({ ...CAMERA, ...ELSEWHERE });
  expect(moved).not.toHaveBeenCalled();
  follower.follow({ ...CAMERA, ...ELSEWHERE, serial: 2 });
  expect(map.getCenter().lng).toBeCloseTo(24, 1);
});

test('jumps the first time and flies afterwards', () => {
  askForLessMotion(false);
  const fly = vi.spyOn(map, 'flyTo');
  follower.follow(CAMERA);
  expect(fly).not.toHaveBeenCalled();
  follower.follow({ ...CAMERA, serial: 2 });
  expect(fly).toHaveBeenCalledOnce();
});

test('never flies where the reader asks for less motion', () => {
  const fly = vi.spyOn(map, 'flyTo');
  follower.follow(CAMERA);
  follower.follow({ ...CAMERA, serial: 2 });
  expect(fly).not.toHaveBeenCalled();
});

test('frames the camera anew when the size changes before the user has moved the map', () => {
  follower.follow(CAMERA);
  const zoom = map.getZoom();
  sized(container, 400, 300);
  follower.resized();
  expect(map.getZoom()).toBeLessThan(zoom);
});

test('keeps the place where the user has moved the map', () => {
  follower.follow(CAMERA);
  map.setView([57, 24], 7, { animate: false });
  sized(container, 400, 300);
  follower.resized();
  expect(map.getZoom()).toBe(7);
  expect(map.getCenter().lat).toBeCloseTo(57, 1);
});

test('frames the first camera once the map has a size', () => {
  sized(container, 0, 0);
  map.invalidateSize();
  follower.follow(CAMERA);
  sized(container, 800, 600);
  follower.resized();
  expect(map.getBounds().contains(new LatLngBounds([53, 14], [60, 26]))).toBe(true);
});
