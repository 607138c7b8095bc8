/** Parts as the bytes of a zip archive. */
import {crc32, deflateRawSync} from 'node:zlib';
import type {Parts} from './zip-gate';

/** As they are: for a reader in the same process, to which every byte given is one that was checked. */
export const storeZip = (parts: Parts): Buffer => archive(parts, STORED);

export const packZip = (parts: Parts): Buffer => archive(parts, DEFLATED);

const STORED = 0;
const DEFLATED = 8;

/** Source: PKWARE, APPNOTE.TXT 4.3. */
function archive(parts: Parts, method: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const packed = method === STORED ? content : deflateRawSync(content);
    const common = commonFields(name, content, packed, method);
    const local = [
      Buffer.from('PK\x03\x04'),
      common,
      Buffer.from(name),
      packed,
    ];
    directory.push(
      Buffer.from('PK\x01\x02'),
      Buffer.from([20, 0]),
      common,
      placeFields(offset),
      Buffer.from(name),
    );
    locals.push(...local);
    offset += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([
    ...locals,
    central,
    ending(parts.size, central, offset),
  ]);
}

const UTF8_NAMES = 0x0800;
/** 1980-01-01, so that the same workbook gives the same bytes. */
const DAY_ONE = 0x21;

function commonFields(
  name: string,
  content: Buffer,
  packed: Buffer,
  method: number,
): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(DAY_ONE, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function placeFields(offset: number): Buffer {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(offset, 10);
  return fields;
}

function ending(count: number, central: Buffer, offset: number): Buffer {
  const fields = Buffer.alloc(18);
  fields.writeUInt16LE(count, 4);
  fields.writeUInt16LE(count, 6);
  fields.writeUInt32LE(central.length, 8);
  fields.writeUInt32LE(offset, 12);
  return Buffer.concat([Buffer.from('PK\x05\x06'), fields]);
}
