import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { given, prepareDocument, press } from './testing';

prepareDocument();
const { BriefingConsole } = await import('./console');
const { BriefingPlayer } = await import('./player');

const LIVE = { code: 'K7QX-M2VD-9RTB', key: 'secret', address: '/follow/K7QX', qr: '<svg/>' };
let desk: InstanceType<typeof BriefingConsole>;
let player: InstanceType<typeof BriefingPlayer> | null;
let asked: { url: string; init?: RequestInit }[];

beforeEach(() => {
  prepareDocument();
  vi.useFakeTimers();
  player = null;
  asked = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    return new Response(JSON.stringify(url === 'api/live' ? LIVE : { followers: 2 }));
  });
});

afterEach(() => {
  desk.remove();
  player?.remove();
  vi.useRealTimers();
});

async function open(changes = {}): Promise<void> {
  desk = Object.assign(new BriefingConsole(), { given: given('console', changes) });
  document.body.append(desk);
  await settle(700);
}

async function openPlayer(): Promise<void> {
  player = Object.assign(new BriefingPlayer(), { given: given('play') });
  document.body.append(player);
  await settle();
}

async function settle(ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await desk?.updateComplete;
  await player?.updateComplete;
}

const text = (selector: string) => desk.querySelector(selector)?.textContent?.trim();
const button = (name: string) =>
  [...desk.querySelectorAll<HTMLElement>('button, a')].find((it) => it.textContent?.includes(name));
const frames = () =>
  asked.filter((it) => it.init?.method === 'PUT').map((it) => JSON.parse(String(it.init!.body)));

test('shows the notes, this step and the next', async () => {
  await open();
  expect(text('.now .brief-headline')).toBe('The coast');
  expect(text('.coming .brief-headline')).toBe('The town runs the harbour');
  expect(text('.notes-text')).toBe('Greet the room.');
});

test('drives itself while no window shows the briefing, and says so', async () => {
  await open();
  expect(text('.console-head')).toContain('No window is showing');
  press('PageDown', desk);
  await settle();
  expect(text('.now .brief-headline')).toBe('The town runs the harbour');
});

test('drives the window where there is one', async () => {
  await openPlayer();
  await open();
  expect(text('.console-head')).toContain('is showing');
  button('Next')!.click();
  await settle();
  expect(player!.querySelector('.headline')?.textContent).toBe('The town runs the harbour');
  expect(text('.now .brief-headline')).toBe('The town runs the harbour');
});

test('points for all, by arrow keys, until Esc', async () => {
  await open();
  await openPlayer();
  const pointing = () => (player!.querySelector('flank-map') as any).pointing;
  press('p', desk);
  press('ArrowRight', desk);
  await settle();
  expect(pointing().pointer.lonDeg).toBeCloseTo(23.49);
  press('Escape', desk);
  await settle();
  expect(pointing().pointer).toBeNull();
});

test('lets an audience follow what it shows', async () => {
  await open();
  button('Let an audience follow')!.click();
  await settle();
  press('End', desk);
  await settle(100);
  expect(text('.followers')).toBe('2 following');
  expect(frames().at(-1)).toMatchObject({ step: 2, black: false });
});

test('hands the audience over to a window that opens, and takes it back', async () => {
  await open();
  button('Let an audience follow')!.click();
  await settle(100);
  await openPlayer();
  await settle(100);
  press('3', player!);
  await settle(100);
  expect(frames().at(-1).step).toBe(2);
  player!.remove();
  await settle(100);
  press('Home', desk);
  await settle(100);
  expect(frames().at(-1).step).toBe(0);
  expect(text('.console-head')).toContain('No window is showing');
});

test('says what the server says where it refuses a live showing', async () => {
  await open();
  vi.stubGlobal('fetch', async () => {
    return new Response('Sign in again.\n', { status: 403 });
  });
  button('Let an audience follow')!.click();
  await settle();
  expect(text('.audience .note')).toBe('Sign in again.');
});

test('leads a reader who is no editor to the sign-in, and back', async () => {
  await open({ editor: false });
  expect(button('Sign in')!.getAttribute('href')).toBe(
    'login?from=%2Fbriefing%2Fharbour%3Fconsole',
  );
});

test('tells in words when a step takes longer than planned', async () => {
  await open();
  button('Start')!.click();
  await settle(95_000);
  expect(text('.time-line.over .rest')).toMatch(/0:0\d over/);
});
