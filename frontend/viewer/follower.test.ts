import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { given, prepareDocument, press } from './testing';

class Stream extends EventTarget {
  static last: Stream;
  readyState = 1;
  constructor(readonly url: string) {
    super();
    Stream.last = this;
  }
  close() {}
}

vi.stubGlobal('EventSource', Stream);
prepareDocument();
const { BriefingFollower } = await import('./follower');

let follower: InstanceType<typeof BriefingFollower>;

beforeEach(async () => {
  prepareDocument();
  follower = Object.assign(new BriefingFollower(), { given: given('follow', { code: 'K7QX' }) });
  document.body.append(follower);
  await follower.updateComplete;
});

afterEach(() => follower.remove());

async function hear(type: string, data: object = {}): Promise<void> {
  Stream.last.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }));
  await follower.updateComplete;
}

const frame = (serial: number, step: number, changes = {}) =>
  hear('frame', { serial, step, black: false, pointer: null, spotlight: null, ...changes });

const text = (selector: string) =>
  follower.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const map = () => follower.querySelector('flank-map') as HTMLElement & { pointing: unknown };

async function fire(type: string, detail?: unknown): Promise<void> {
  map().dispatchEvent(new CustomEvent(type, { detail }));
  await follower.updateComplete;
}

test('lands on the step that the presenter is at', async () => {
  await frame(4, 1);
  expect(text('.headline')).toBe('The town runs the harbour');
  expect(text('.connection')).toBe('Live');
});

test('shows where the presenter points', async () => {
  const pointer = { lonDeg: 24, latDeg: 57 };
  await frame(1, 0, { pointer });
  expect(map().pointing).toEqual({ pointer, spotlight: null });
});

test('stays where a person has gone on their own, and tells where the presenter is', async () => {
  await frame(1, 0);
  await fire('flank-map-wander');
  await frame(2, 2, { pointer: { lonDeg: 24, latDeg: 57 } });
  expect(text('.headline')).toBe('The coast');
  expect(map().pointing).toBeNull();
  expect(text('.return')).toBe('Back to the presenter, now at step 3');
  follower.querySelector<HTMLElement>('.return')!.click();
  await follower.updateComplete;
  expect(text('.headline')).toBe('The tower');
});

test('opens a formation, and comes back by a key', async () => {
  await frame(1, 0);
  await fire('flank-map-select', { id: 'harbour' });
  expect(text('[aria-label=Passages] .headline')).toBe('Harbour');
  press('r');
  await follower.updateComplete;
  expect(text('.headline')).toBe('The coast');
});

test('keeps the last step when the connection breaks', async () => {
  await frame(1, 1);
  await hear('error');
  expect(text('.connection')).toBe('Connection lost, showing the last step');
  expect(text('.headline')).toBe('The town runs the harbour');
});

test('turns black with the presenter, but not for who looks on their own', async () => {
  await frame(1, 0, { black: true });
  const black = () => !follower.querySelector<HTMLElement>('.black')!.hidden;
  expect(black()).toBe(true);
  await fire('flank-map-wander');
  expect(black()).toBe(false);
});

test('says that the showing has ended', async () => {
  await hear('ended');
  expect(text('h1')).toBe('This showing has ended');
});

test('has no notes to show', async () => {
  await frame(1, 0);
  press('n');
  await follower.updateComplete;
  expect(follower.textContent).not.toContain('Greet');
});
