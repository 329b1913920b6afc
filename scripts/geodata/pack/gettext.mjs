/** Reads a compiled gettext catalogue (.mo) into a map. Makes nothing. */
import fs from 'node:fs';

const LITTLE_ENDIAN = 0x950412de;

export function readCatalogue(file) {
  const bytes = fs.readFileSync(file);
  const little = bytes.readUInt32LE(0) === LITTLE_ENDIAN;
  const number = (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const text = (at) => bytes.toString('utf8', number(at + 4), number(at + 4) + number(at));
  const [count, keys, values] = [8, 12, 16].map(number);
  return new Map(
    Array.from({ length: count }, (_, i) => [text(keys + 8 * i), text(values + 8 * i)]),
  );
}
