import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { FileSource } from './files';
import { serve } from './testing';
import { TileStore } from './tile-store';

function given(files: Record<string, string> | null): FileSource {
  const source = new FileSource();
  source.take(files);
  return source;
}

const base64 = (bytes: Uint8Array | string) =>
  `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`;

test('gives what came with the page, and never asks the network for it', async () => {
  const fetched = serve({});
  const source = given({ a: base64('Ādaži'), b: 'data:text/plain,%C4%80da%C5%BEi' });
  expect(await (await source.fetch('a')).text()).toBe('Ādaži');
  expect(await (await source.fetch('b')).text()).toBe('Ādaži');
  expect(fetched).not.toHaveBeenCalled();
});

test('unpacks what was packed', async () => {
  const source = given({ a: base64(gzipSync('land')) });
  expect(await (await source.fetch('a')).text()).toBe('land');
});

test('fetches what did not come with the page', async () => {
  const fetched = serve({ a: 1 });
  expect(await (await given({}).fetch('a')).json()).toBe(1);
  expect(await (await given(null).fetch('a')).json()).toBe(1);
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('tells the address of a picture', () => {
  const source = given({ a: 'data:image/svg+xml,<svg/>' });
  expect(source.address('a')).toBe('data:image/svg+xml,<svg/>');
  expect(source.address('b')).toBe('b');
  expect(source.address(null)).toBeNull();
});

test('lets a coarser tile stand in for one that did not come along', async () => {
  const fetched = serve({});
  const failed = vi.fn();
  const files = given({ '1/0/0': 'data:,' });
  const store = new TileStore('{z}/{x}/{y}', files, { arrived: () => {}, failed });
  await store.want([{ z: 3, x: 1, y: 2 }]);
  expect(store.nearest({ z: 3, x: 1, y: 2 })?.address).toEqual({ z: 1, x: 0, y: 0 });
  expect(failed).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});
