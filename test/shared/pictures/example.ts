import { crc32, deflateSync } from 'node:zlib';

/** Pictures made byte by byte, so that a test knows what stands in each of them. */

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

/** A grey PNG file with a note that a camera could have left. */
export function png(width: number, height: number, note = ''): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', head),
      ...(note === '' ? [] : [chunk('tEXt', Buffer.from(`Comment\0${note}`))]),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const segment = (marker: number, data: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** The parts of a JPEG file, though nothing can be seen in it. */
export function jpeg(width: number, height: number, note = '', behind = ''): Uint8Array {
  const frame = Buffer.alloc(15);
  frame[0] = 8;
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      segment(0xe0, Buffer.from('JFIF\0')),
      ...(note === '' ? [] : [segment(0xe1, Buffer.from(`Exif\0\0${note}`))]),
      ...(note === '' ? [] : [segment(0xfe, Buffer.from(note))]),
      segment(0xc0, frame),
      segment(0xda, Buffer.alloc(10)),
      Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd9]),
      Buffer.from(behind),
    ]),
  );
}
