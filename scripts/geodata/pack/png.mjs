/** Writes a picture of grey and alpha, 8 bits each, as PNG. Makes nothing by itself. */
import fs from 'node:fs';
import zlib from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const BITS = 8;
const GREY_AND_ALPHA = 4;

/** `pixels` holds grey and alpha in turn, row after row. */
export function writePng(file, width, height, pixels) {
  const rowBytes = width * 2;
  const rows = Buffer.alloc((rowBytes + 1) * height); // each row starts with its filter: 0, none
  for (let y = 0; y < height; y++) {
    rows.set(pixels.subarray(y * rowBytes, (y + 1) * rowBytes), y * (rowBytes + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, GREY_AND_ALPHA], 8);
  const data = zlib.deflateSync(rows, { level: 9 });
  const chunks = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))];
  fs.writeFileSync(file, Buffer.concat([SIGNATURE, ...chunks]));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(zlib.crc32(body));
  return Buffer.concat([length, body, check]);
}
