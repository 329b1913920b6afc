/** Bytes of a PNG before its second chunk: the signature and the header. */
const HEAD_BYTES = 33;
const INCH_M = 0.0254;
const POLYNOMIAL = 0xedb88320;

/** The same PNG, which says how large it is meant to be: so many pixels to an inch. */
export async function withDensity(png: Blob, perInch: number): Promise<Blob> {
  const [head, rest] = [png.slice(0, HEAD_BYTES), png.slice(HEAD_BYTES)];
  return new Blob([head, densityChunk(perInch), rest], { type: png.type });
}

/** The chunk `pHYs` of PNG, 11.3.5.3: pixels to a metre across and down. */
export function densityChunk(perInch: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(perInch / INCH_M);
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  [...'pHYs'].forEach((letter, index) => chunk.setUint8(4 + index, letter.charCodeAt(0)));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
  return new Uint8Array(chunk.buffer);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}
