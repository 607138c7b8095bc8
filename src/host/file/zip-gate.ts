/** What a zip archive may hold before any spreadsheet reader sees it. */
import {crc32, inflateRawSync} from 'node:zlib';
import {FileProblem} from './file-problem';

export const LIMITS = {
  fileBytes: 10_000_000,
  entries: 200,
  unpackedBytes: 100_000_000,
  ratio: 100,
  /** Small parts pack very well without being a threat. */
  ratioFromBytes: 2_000_000,
} as const;

/** The parts of an .xlsx, unpacked, by name. */
export type Parts = ReadonlyMap<string, Buffer>;

/** @throws FileProblem where the file is not an .xlsx, or is one that could do harm */
export function openZip(bytes: Buffer): Parts {
  refuseOtherKinds(bytes);
  const entries = directory(bytes);
  const names = entries.map(({name}) => name);
  const small = new Set(names.map(name => name.toLowerCase()));
  for (const name of ['[content_types].xml', '_rels/.rels'])
    if (!small.has(name)) throw new FileProblem(NOT_XLSX);
  refuseNames(names);
  refuseOverlaps(entries);
  const parts = new Map<string, Buffer>();
  let left: number = LIMITS.unpackedBytes;
  for (const entry of entries) {
    const content = unpack(bytes, entry, left);
    left -= content.length;
    if (!entry.name.endsWith('/')) parts.set(entry.name, content);
  }
  return parts;
}

const NOT_XLSX =
  'This file is not an .xlsx workbook: save it as .xlsx in your spreadsheet program and try again.';
const DAMAGED =
  'This file is damaged, and part of it is missing or was changed on the way: use another copy.';
const TOO_LARGE =
  'This workbook unpacks to more than 100 MB, which is too large to open safely.';

interface Entry {
  readonly name: string;
  readonly stored: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function refuseOtherKinds(bytes: Buffer) {
  if (bytes.length > LIMITS.fileBytes)
    throw new FileProblem(
      'This file is larger than 10 MB, which is more than this planner opens.',
    );
  if (bytes.length === 0)
    throw new FileProblem('This file is empty: use another copy.');
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === OLE_CONTAINER)
    throw new FileProblem(
      'This file is an old .xls workbook or is locked with a password: save it as .xlsx without a password and try again.',
    );
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK')
    throw new FileProblem(NOT_XLSX);
}

const OLE_CONTAINER = 0xd0cf11e0;

/** Reads the central directory, which is what every reader goes by. */
function directory(bytes: Buffer): Entry[] {
  const {count, offset} = ending(bytes);
  if (count === 0) throw new FileProblem(NOT_XLSX);
  if (count > LIMITS.entries)
    throw new FileProblem(
      'This file holds more than 200 parts, which no ordinary workbook does.',
    );
  const entries: Entry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    const {entry, next} = directoryEntry(bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Programs that write as they go give small archives the fields of large ones. Source: APPNOTE.TXT 4.3.14 to 4.3.16. */
function ending(bytes: Buffer): {
  readonly count: number;
  readonly offset: number;
} {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) throw new FileProblem(DAMAGED);
  const count = bytes.readUInt16LE(end + 10);
  const offset = bytes.readUInt32LE(end + 16);
  if (count !== 0xffff && offset !== ELSEWHERE) return {count, offset};
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50)
    throw new FileProblem(DAMAGED);
  const large = wholeNumber(bytes, locator + 8);
  if (large + 56 > bytes.length || bytes.readUInt32LE(large) !== 0x06064b50)
    throw new FileProblem(DAMAGED);
  return {
    count: wholeNumber(bytes, large + 32),
    offset: wholeNumber(bytes, large + 48),
  };
}

/** What a field of 4 bytes says where its number stands in one of 8. */
const ELSEWHERE = 0xffffffff;

/** @throws FileProblem where it is larger than any file */
function wholeNumber(bytes: Buffer, at: number): number {
  const number = bytes.readBigUInt64LE(at);
  if (number > BigInt(Number.MAX_SAFE_INTEGER)) throw new FileProblem(DAMAGED);
  return Number(number);
}

function directoryEntry(bytes: Buffer, at: number) {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
    throw new FileProblem(DAMAGED);
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const next = extraEnd + bytes.readUInt16LE(at + 32);
  const unixType = (bytes.readUInt32LE(at + 38) >>> 28) & 0xf;
  const name = bytes.toString('utf8', at + 46, nameEnd);
  if ((flags & 1) === 1)
    throw new FileProblem(
      'This file is locked with a password: save it without one and try again.',
    );
  if ((method !== 0 && method !== 8) || unixType === SYMBOLIC_LINK)
    throw new FileProblem(
      'This file is packed in a way that no spreadsheet program uses.',
    );
  const entry: Entry = {
    name,
    stored: method === 0,
    crc: bytes.readUInt32LE(at + 16),
    ...sizes(bytes, at, bytes.subarray(nameEnd, extraEnd)),
  };
  return {entry, next};
}

/** @param extra fields of which one may hold what the entry has no room for. Source: APPNOTE.TXT 4.5.3 */
function sizes(
  bytes: Buffer,
  at: number,
  extra: Buffer,
): Pick<Entry, 'size' | 'packed' | 'offset'> {
  const large = largeField(extra);
  let used = 0;
  const number = (place: number) => {
    const small = bytes.readUInt32LE(at + place);
    if (small !== ELSEWHERE) return small;
    if (used + 8 > large.length) throw new FileProblem(DAMAGED);
    used += 8;
    return wholeNumber(large, used - 8);
  };
  return {size: number(24), packed: number(20), offset: number(42)};
}

function largeField(extra: Buffer): Buffer {
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, end);
    at = end;
  }
  return Buffer.alloc(0);
}

const SYMBOLIC_LINK = 0xa;

function refuseNames(names: readonly string[]) {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key))
      throw new FileProblem(
        'This file holds two parts of the same name, which no spreadsheet program writes.',
      );
    seen.add(key);
    if (/vbaproject|macrosheets|\/activex\/|jsaproject|jdedata/i.test(name))
      throw new FileProblem(
        'This workbook holds macros: save it as .xlsx without macros and try again.',
      );
    if (/(^|\/)workbook\.bin$/.test(key))
      throw new FileProblem(
        'This file is a binary workbook (.xlsb): save it as .xlsx in your spreadsheet program and try again.',
      );
    if (/(^|\/)externallinks\//.test(key))
      throw new FileProblem(
        'This workbook takes values from another workbook: break those links in your spreadsheet program and try again.',
      );
    if (!isExpected(name))
      throw new FileProblem(
        `This file holds a part that no workbook has: "${printable(name)}".`,
      );
  }
}

/** Folders are called as each program likes; what is no XML is never read. Google Sheets keeps `xl/metadata` for itself. */
const EXPECTED =
  /^(\[Content_Types\]\.xml|\[trash\]\/[\w.-]+|xl\/metadata|([\w .()%~-]+\/)*([\w .()%~-]*\.(xml|rels|vml|png|jpe?g|jfif|gif|bmp|tiff?|webp|wdp|em[fz]|wm[fz]|ico|heic|svg|glb|mp4|bin|data|json|psmdcp|sigs|docx?|pptx?|xls[xb]?|vsdx?|rtf|txt|pdf))?)$/i;

const isExpected = (name: string) =>
  EXPECTED.test(name) && !name.split('/').some(part => /^\.{1,2}$/.test(part));

const printable = (name: string) =>
  name.replace(/[^\x20-\x7e]/g, '?').slice(0, 60);

/** The same bytes as two parts are how a small file becomes a huge one. */
function refuseOverlaps(entries: readonly Entry[]) {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) throw new FileProblem(DAMAGED);
    end = entry.offset + LOCAL_HEADER + entry.name.length + entry.packed;
  }
}

const LOCAL_HEADER = 30;

function unpack(bytes: Buffer, entry: Entry, left: number): Buffer {
  const at = entry.offset;
  if (at + LOCAL_HEADER > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50)
    throw new FileProblem(DAMAGED);
  const nameLength = bytes.readUInt16LE(at + 26);
  const start = at + LOCAL_HEADER;
  const from = start + nameLength + bytes.readUInt16LE(at + 28);
  const name = bytes.toString('utf8', start, start + nameLength);
  if (from + entry.packed > bytes.length || name !== entry.name)
    throw new FileProblem(DAMAGED);
  const packed = bytes.subarray(from, from + entry.packed);
  const content = entry.stored ? packed : inflate(packed, left);
  if (content.length > left) throw new FileProblem(TOO_LARGE);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new FileProblem(DAMAGED);
  return content;
}

/** The bound is kept while inflating: what the archive says of its own size is not believed. */
function inflate(packed: Buffer, left: number): Buffer {
  const ratioBound = Math.max(
    packed.length * LIMITS.ratio,
    LIMITS.ratioFromBytes,
  );
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, Math.min(left, ratioBound)),
    });
  } catch (error) {
    const tooMuch = (error as {code?: string}).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FileProblem(tooMuch ? TOO_LARGE : DAMAGED);
  }
}
