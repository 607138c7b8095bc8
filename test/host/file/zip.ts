/** Zip archives as a test wants them, sound or not. */
import {crc32, deflateRawSync} from 'node:zlib';

export interface Entry {
  readonly name: string;
  readonly content: string | Buffer;
  readonly flags?: number;
  /** Added to the true checksum. */
  readonly wrongBy?: number;
  /** Such as 0xa000 for a symbolic link. */
  readonly unixMode?: number;
  /** What the archive says of the part, where that is not so. */
  readonly says?: {
    readonly size?: number;
    readonly packed?: number;
    readonly offset?: number;
    readonly method?: number;
  };
  /** The name where the part lies, where the directory has another. */
  readonly localName?: string;
  /** More fields of the directory, as they stand in it. */
  readonly extra?: Buffer;
}

export function zip(entries: readonly Entry[], {count = entries.length} = {}) {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(Buffer.from(entry.content));
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04'),
      commonFields(entry, packed, entry.localName ?? entry.name),
      Buffer.from(entry.localName ?? entry.name),
      packed,
    ]);
    central.push(directoryEntry(entry, packed, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([
    ...locals,
    directory,
    ending(count, directory, offset),
  ]);
}

function commonFields(entry: Entry, packed: Buffer, name: string): Buffer {
  const content = Buffer.from(entry.content);
  const says = {size: content.length, packed: packed.length, ...entry.says};
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0, 2);
  fields.writeUInt16LE(entry.says?.method ?? 8, 4);
  fields.writeUInt32LE((crc32(content) + (entry.wrongBy ?? 0)) >>> 0, 10);
  fields.writeUInt32LE(says.packed, 14);
  fields.writeUInt32LE(says.size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function directoryEntry(entry: Entry, packed: Buffer, offset: number): Buffer {
  const extra = entry.extra ?? Buffer.alloc(0);
  const common = commonFields(entry, packed, entry.name);
  common.writeUInt16LE(extra.length, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.unixMode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(entry.says?.offset ?? offset, 10);
  return Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.from([20, 0]),
    common,
    rest,
    Buffer.from(entry.name),
    extra,
  ]);
}

function ending(count: number, directory: Buffer, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([Buffer.from('PK\x05\x06'), end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a small .xlsx, as another program might write it. */
export function parts(given: {
  /** What stands inside `<worksheet>`. */
  readonly sheet: string;
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands before `<sheets>`. */
  readonly workbook?: string;
}): Entry[] {
  return [
    {
      name: '[Content_Types].xml',
      content: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook ${MAIN} xmlns:r="${REL}">${given.workbook ?? ''}<sheets><sheet name="Objectives" sheetId="4" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${XML}<worksheet ${MAIN}>${given.sheet}</worksheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${XML}<sst ${MAIN}>${given.strings ?? ''}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${XML}<styleSheet ${MAIN}>${given.styles ?? ''}</styleSheet>`,
    },
  ];
}

export const rows = (cells: string) =>
  `<sheetData><row r="1">${cells}</row></sheetData>`;
