import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { densityChunk, withDensity } from './png-density';

test('says 300 dots to an inch as PNG does', () => {
  const chunk = Buffer.from(densityChunk(300));
  expect(chunk.readUInt32BE(0)).toBe(9);
  expect(chunk.toString('latin1', 4, 8)).toBe('pHYs');
  expect([chunk.readUInt32BE(8), chunk.readUInt32BE(12), chunk[16]]).toEqual([11811, 11811, 1]);
  expect(chunk.readUInt32BE(17)).toBe(crc32(chunk.subarray(4, 17)));
});

test('stands right behind the header, and leaves all else as it is', async () => {
  const blob = await withDensity(new Blob(['h'.repeat(33), 'data'], { type: 'image/png' }), 96);
  expect(blob.size).toBe(33 + 21 + 4);
  expect(blob.type).toBe('image/png');
});
