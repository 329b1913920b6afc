import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Follow } from './follow';

class Stream extends EventTarget {
  static readonly OPEN = 1;
  static all: Stream[] = [];
  readyState = 0;
  constructor(readonly url: string) {
    super();
    Stream.all.push(this);
  }
  close() {
    this.readyState = 2;
  }
  tell(type: string, data?: unknown) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  }
}

const listener = { frame: vi.fn(), connected: vi.fn(), ended: vi.fn() };
let follow: Follow;
let status: number;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Stream.all = [];
  status = 200;
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('fetch', async () => new Response('{}', { status }));
  follow = new Follow('K7QX-M2VD-9RTB', listener, () => 0.5);
  follow.begin();
});

afterEach(() => {
  follow.stop();
  vi.useRealTimers();
});

const last = () => Stream.all.at(-1)!;
const frame = (serial: number, step: number) => ({ serial, step, black: false });

test('hears the frame on joining, and each one after it', () => {
  last().tell('frame', frame(4, 2));
  last().tell('frame', frame(5, 3));
  expect(last().url).toBe('api/live/K7QX-M2VD-9RTB/events');
  expect(listener.frame.mock.calls.map(([it]) => it.step)).toEqual([2, 3]);
  expect(listener.connected).toHaveBeenLastCalledWith(true);
});

test('takes no frame that is older than one it has shown', () => {
  last().tell('frame', frame(5, 3));
  last().tell('frame', frame(4, 2));
  expect(listener.frame).toHaveBeenCalledTimes(1);
});

test('comes back by itself, ever more slowly, and takes up again', async () => {
  last().tell('error');
  expect(listener.connected).toHaveBeenLastCalledWith(false);
  await vi.advanceTimersByTimeAsync(500);
  last().tell('error');
  await vi.advanceTimersByTimeAsync(999);
  expect(Stream.all.length).toBe(2);
  await vi.advanceTimersByTimeAsync(1);
  last().tell('frame', frame(9, 7));
  expect(Stream.all.length).toBe(3);
  expect(listener.connected).toHaveBeenLastCalledWith(true);
});

test('never waits longer than a quarter of a minute', async () => {
  for (let i = 0; i < 20; i++) {
    last().tell('error');
    await vi.advanceTimersByTimeAsync(15_000);
  }
  expect(Stream.all.length).toBe(21);
});

test('says that the showing has ended when the server says so', async () => {
  last().tell('ended');
  last().tell('error');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(listener.ended).toHaveBeenCalledTimes(1);
  expect(Stream.all.length).toBe(1);
});

test('says so as well where it ended while the connection was broken', async () => {
  status = 410;
  last().tell('error');
  await vi.advanceTimersByTimeAsync(500);
  expect(listener.ended).toHaveBeenCalledTimes(1);
});

test('tries at once when the machine is on the network again', () => {
  last().tell('error');
  dispatchEvent(new Event('online'));
  expect(Stream.all.length).toBe(2);
});
