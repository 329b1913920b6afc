import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { given, prepareDocument, press } from './testing';

prepareDocument();
const { BriefingPlayer } = await import('./player');

let player: InstanceType<typeof BriefingPlayer>;

beforeEach(() => prepareDocument());
afterEach(() => player.remove());

async function play(changes = {}, mode: 'play' | 'file' = 'play'): Promise<void> {
  player = Object.assign(new BriefingPlayer(), { given: given(mode, changes) });
  document.body.append(player);
  await player.updateComplete;
}

async function key(...keys: string[]): Promise<void> {
  keys.forEach((it) => press(it));
  await player.updateComplete;
}

const text = (selector: string) =>
  player.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const map = () => player.querySelector('flank-map') as HTMLElement & { snapshot: any };

function fire(type: string, detail?: unknown): void {
  map().dispatchEvent(new CustomEvent(type, { detail }));
}

test('shows the first step with its quotation and source', async () => {
  await play();
  expect(text('.headline')).toBe('The coast');
  expect(text('.quotation blockquote')).toBe('The ferry runs in summer only.');
  expect(text('.quotation figcaption')).toContain('Harbour News · ¶ 2 · 3 May 2026');
});

test('begins at the step that the address names, and keeps it there', async () => {
  history.replaceState(null, '', '/briefing/harbour#2');
  await play();
  expect(text('.headline')).toBe('The town runs the harbour');
  await key('PageDown');
  expect(location.href).toMatch(/\/briefing\/harbour#3$/);
});

test('steps by keys, and jumps by a digit', async () => {
  await play();
  await key('ArrowRight', 'ArrowRight', 'ArrowLeft');
  expect(text('.headline')).toBe('The town runs the harbour');
  await key('3');
  expect(text('.headline')).toBe('The tower');
});

test('turns black and back, and a step ends black', async () => {
  await play();
  const black = () => player.querySelector<HTMLElement>('.black')!.hidden === false;
  await key('.');
  expect(black()).toBe(true);
  await key('PageDown');
  expect([black(), text('.headline')]).toEqual([false, 'The town runs the harbour']);
});

test('opens a formation’s passages, and returns to the step with its camera', async () => {
  await play();
  const before = map().snapshot.camera.serial;
  fire('flank-map-select', { id: 'tower' });
  await player.updateComplete;
  expect(player.querySelector('[aria-label=Passages] mark')?.textContent).toBe('The tower');
  await key('r');
  expect(text('.headline')).toBe('The coast');
  expect(map().snapshot.camera.serial).toBeGreaterThan(before);
});

test('ignores an id that is no formation', async () => {
  await play();
  fire('flank-map-select', { id: 'lighthouse' });
  await player.updateComplete;
  expect(text('.headline')).toBe('The coast');
});

test('offers the way back once the map was moved', async () => {
  await play();
  expect(player.querySelector('.return')).toBeNull();
  fire('flank-map-wander');
  await player.updateComplete;
  expect(text('.return')).toContain('Back to the step');
});

test('says what the briefing names and is gone', async () => {
  await play();
  await key('End');
  expect(text('.missing')).toBe('The formation “lighthouse” is no longer in the atlas.');
});

test('leaves what is typed, and the button that has the focus, alone', async () => {
  await play();
  const button = player.querySelector<HTMLElement>('.controls-count')!;
  press(' ', button);
  await player.updateComplete;
  expect(text('.headline')).toBe('The coast');
});

test('hides notes until they are asked for', async () => {
  await play();
  expect(player.textContent).not.toContain('Greet the room.');
  await key('n');
  expect(text('.notes')).toBe('Greet the room.');
});

test('asks no server and opens no window from a file', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  await play({ files: {} }, 'file');
  await key('PageDown', 'c');
  const names = [...player.querySelectorAll('.controls button')].map((it) =>
    it.textContent?.trim(),
  );
  expect(names).not.toContain('Console');
  expect(names).not.toContain('Take along');
  expect(fetched).not.toHaveBeenCalled();
});
