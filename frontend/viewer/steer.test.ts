import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Frame } from './live';
import { Steer } from './steer';

const LIVE = { code: 'K7QX-M2VD-9RTB', key: 'secret', address: '/follow/x', qr: '' };
const listener = { steered: vi.fn(), lost: vi.fn(), ended: vi.fn() };
let put: { url: string; init: RequestInit; answer: (response: Response | Error) => void }[];
let steer: Steer;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  put = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    return new Promise<Response>((resolve, reject) => {
      const answer = (it: Response | Error) => (it instanceof Error ? reject(it) : resolve(it));
      put.push({ url, init, answer });
    });
  });
  steer = new Steer(LIVE, listener);
});

afterEach(() => {
  steer.stop();
  vi.useRealTimers();
});

function frame(step: number, lonDeg?: number): Frame {
  const pointer = lonDeg === undefined ? null : { lonDeg, latDeg: 57 };
  return { step, black: false, pointer, spotlight: null };
}

async function answer(response: Response | Error): Promise<void> {
  put.at(-1)!.answer(response);
  await vi.advanceTimersByTimeAsync(0);
}

const sent = () => put.map((it) => JSON.parse(String(it.init.body)).step);
const fine = (followers = 3) => new Response(JSON.stringify({ followers }));

test('sends a step at once, with the key', () => {
  steer.send(frame(4));
  expect(put[0].url).toBe('api/live/K7QX-M2VD-9RTB/frame');
  expect(put[0].init.headers).toMatchObject({ Authorization: 'Bearer secret' });
  expect(sent()).toEqual([4]);
});

test('tells how many follow', async () => {
  steer.send(frame(0));
  await answer(fine(12));
  expect(listener.steered).toHaveBeenCalledWith(12);
});

test('sends only the latest of what came while a request was on its way', async () => {
  [0, 1, 2, 3].forEach((step) => steer.send(frame(step)));
  await answer(fine());
  await vi.advanceTimersByTimeAsync(60);
  expect(sent()).toEqual([0, 3]);
});

test('sends where one points a few times a second, however often it changes', async () => {
  steer.send(frame(0));
  await answer(fine());
  for (let lonDeg = 0; lonDeg < 20; lonDeg++) {
    steer.send(frame(0, lonDeg));
    await vi.advanceTimersByTimeAsync(5);
  }
  expect(put.length).toBe(2);
});

test('tries again ever more slowly, and then sends what is shown by then', async () => {
  steer.send(frame(0));
  await answer(new TypeError('no network'));
  expect(listener.lost).toHaveBeenCalledTimes(1);
  steer.send(frame(1));
  await vi.advanceTimersByTimeAsync(499);
  expect(put.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await answer(new Response('', { status: 503 }));
  await vi.advanceTimersByTimeAsync(999);
  expect(put.length).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  await answer(fine());
  expect(sent()).toEqual([0, 1, 1]);
  expect(listener.steered).toHaveBeenCalledTimes(1);
});

test('stops where the showing has ended', async () => {
  steer.send(frame(0));
  await answer(new Response('', { status: 410 }));
  steer.send(frame(1));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(listener.ended).toHaveBeenCalledTimes(1);
  expect(sent()).toEqual([0]);
});

test('asks from time to time how many follow', async () => {
  steer.send(frame(0));
  await answer(fine(1));
  await vi.advanceTimersByTimeAsync(10_000);
  await answer(fine(2));
  expect(listener.steered).toHaveBeenLastCalledWith(2);
});
