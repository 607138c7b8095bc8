/** Small archives in the form of large ones (ZIP64), as programs write them that do not know how much will come. */
import {deflateRawSync} from 'node:zlib';
import {zip, type Entry} from './zip';

/** Sizes of 8 bytes each, as archives beyond 4 GB have them. */
export function largeSizes(...sizes: readonly (number | bigint)[]): Buffer {
  const field = Buffer.alloc(4 + 8 * sizes.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * sizes.length, 2);
  sizes.forEach((size, n) => field.writeBigUInt64LE(BigInt(size), 4 + 8 * n));
  return field;
}

const ELSEWHERE = 0xffffffff;

/** With all that an archive says of its parts, and of its end, in 8 bytes. */
export function largeZip(
  entries: readonly Entry[],
  lies: {
    readonly count?: bigint;
    readonly offset?: bigint;
    readonly at?: bigint;
  } = {},
): Buffer {
  const bytes = zip(
    entries.map(entry => {
      const content = Buffer.from(entry.content);
      return {
        ...entry,
        says: {size: ELSEWHERE, packed: ELSEWHERE},
        extra: largeSizes(content.length, deflateRawSync(content).length),
      };
    }),
  );
  const start = bytes.length - 22;
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(lies.count ?? BigInt(entries.length), 32);
  record.writeBigUInt64LE(
    lies.offset ?? BigInt(bytes.readUInt32LE(start + 16)),
    48,
  );
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(lies.at ?? BigInt(start), 8);
  const end = Buffer.alloc(22, 0xff);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(0, 20);
  return Buffer.concat([bytes.subarray(0, start), record, locator, end]);
}
