/** Archives that are no workbook, or that would do harm when they are unpacked. */
import {deflateRawSync} from 'node:zlib';
import {largeSizes, largeZip} from '../large-zip';
import {zip, type Entry} from '../zip';
import {SHEET, SOUND, withPart, type Hostile} from './sound';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const DAMAGED = /is damaged, and part of it is missing or was changed/;
const NO_PART = /no workbook has/;

const many = (count: number, content: string): Entry[] =>
  Array.from({length: count}, (_, n) => ({name: `xl/a${n}.xml`, content}));

const saying = (says: Entry['says'], extra?: Buffer) =>
  withPart({name: 'xl/a.xml', content: '<a/>', says, extra});

/** The first part's bytes are said to hold the second part too. */
function overlapping(): Buffer {
  const second = zip([{name: 'xl/b.xml', content: '<b/>'}]);
  const length = deflateRawSync(Buffer.from('<a/>')).length;
  return zip([
    {
      name: 'xl/a.xml',
      content: '<a/>',
      says: {packed: length + second.indexOf('PK\x01\x02', 0, 'latin1')},
    },
    {name: 'xl/b.xml', content: '<b/>'},
    ...SOUND,
  ]);
}

const named = (name: string) => withPart({name, content: '<a/>'});

export const HOSTILE_ARCHIVES: readonly Hostile[] = [
  ['nothing at all', () => Buffer.alloc(0), /is empty/],
  ['a text', () => Buffer.from('Month,Grade\n2026-10,3\n'), /not an \.xlsx/],
  ['two letters', () => Buffer.from('PK'), DAMAGED],
  [
    'an old .xls or an encrypted workbook',
    () => Buffer.concat([OLE, Buffer.alloc(512)]),
    /old \.xls workbook or is locked/,
  ],
  ['an empty archive', () => zip([]), /not an \.xlsx workbook/],
  [
    'an archive of something else',
    () => zip([{name: 'xl/a.xml', content: 'a'}]),
    /not an \.xlsx/,
  ],
  [
    'a workbook of LibreOffice’s own kind',
    () => zip([{name: 'mimetype', content: 'application/ods'}]),
    /not an \.xlsx/,
  ],
  [
    'a binary workbook',
    () => withPart({name: 'xl/workbook.bin', content: 'a'}),
    /binary workbook/,
  ],
  [
    'more than 10 MB',
    () => Buffer.alloc(10_000_001, 'PK'),
    /larger than 10 MB/,
  ],
  [
    'an entry with a password',
    () => withPart({name: 'xl/a.xml', content: 'a', flags: 1}),
    /password/,
  ],
  [
    'an entry with a strong password',
    () => withPart({name: 'xl/a.xml', content: 'a', flags: 0x41}),
    /password/,
  ],
  [
    'a wrong checksum',
    () => withPart({name: 'xl/a.xml', content: '<a/>', wrongBy: 1}),
    DAMAGED,
  ],
  ['a size that is too small', () => saying({size: 1}), DAMAGED],
  ['a size that is too large', () => saying({size: 4_000_000_000}), DAMAGED],
  ['more packed bytes than there are', () => saying({packed: 5e6}), DAMAGED],
  ['a part beyond the end', () => saying({offset: 4_294_967_290}), DAMAGED],
  ['a part where another lies', () => saying({offset: 0}), DAMAGED],
  [
    'a part packed in a way of its own',
    () => saying({method: 99}),
    /packed in/,
  ],
  [
    'a part as large as a disk',
    () =>
      saying(
        {size: 0xffffffff, packed: 0xffffffff},
        largeSizes(2n ** 60n, 2n ** 60n),
      ),
    DAMAGED,
  ],
  [
    'a part whose large size is a lie',
    () => saying({size: 0xffffffff}, largeSizes(5)),
    DAMAGED,
  ],
  [
    'a part whose large size is missing',
    () => saying({size: 0xffffffff, packed: 0xffffffff}, largeSizes(4)),
    DAMAGED,
  ],
  [
    'a large archive of as many parts as a disk has',
    () => largeZip(SOUND, {count: 2n ** 50n}),
    /more than 200 parts/,
  ],
  [
    'a large archive of more parts than can be counted',
    () => largeZip(SOUND, {count: 2n ** 63n}),
    DAMAGED,
  ],
  [
    'a large archive whose parts lie beyond its end',
    () => largeZip(SOUND, {offset: 2n ** 40n}),
    DAMAGED,
  ],
  [
    'a large archive whose end lies beyond its end',
    () => largeZip(SOUND, {at: 2n ** 40n}),
    DAMAGED,
  ],
  ['parts that lie over each other', overlapping, DAMAGED],
  [
    'another name inside than outside',
    () => withPart({name: 'xl/a.xml', content: '<a/>', localName: 'xl/b.xml'}),
    DAMAGED,
  ],
  ['more parts said than there are', () => zip(SOUND, {count: 99}), DAMAGED],
  ['an end that is no end', () => endInside(), DAMAGED],
  ['a name that leaves the archive', () => named('xl/../../x.xml'), NO_PART],
  ['such a name for Windows', () => named('xl\\..\\..\\x.xml'), NO_PART],
  ['an absolute name', () => named('/etc/passwd'), NO_PART],
  ['an absolute name for Windows', () => named('C:/x.xml'), NO_PART],
  ['a name that means this folder', () => named('xl/./a.xml'), NO_PART],
  ['a name with a NUL', () => named('xl/a.xml\0.png'), NO_PART],
  ['a name of 9,000 letters', () => named('a'.repeat(9000)), NO_PART],
  ['a program', () => named('xl/run.exe'), NO_PART],
  ['an archive in the archive', () => named('xl/a.zip'), NO_PART],
  [
    'a symbolic link',
    () => withPart({name: 'xl/a.xml', content: '/etc', unixMode: 0xa1ff}),
    /packed in a way/,
  ],
  ['two parts of one name', () => named(SHEET), /two parts of the same name/],
  [
    'two parts whose names differ in a capital',
    () => named(SHEET.toUpperCase().replace('.XML', '.xml')),
    /two parts of the same name/,
  ],
  ['macros', () => named('xl/vbaProject.bin'), /holds macros/],
  ['old macros', () => named('xl/macrosheets/sheet1.xml'), /holds macros/],
  ['macros in JavaScript', () => named('xl/jsaProject.bin'), /holds macros/],
  ['controls that run', () => named('xl/activeX/activeX1.bin'), /holds macros/],
  [
    'links to other workbooks',
    () => named('xl/externalLinks/externalLink1.xml'),
    /from another workbook/,
  ],
  ['201 parts', () => withPart(...many(200, '<a/>')), /more than 200 parts/],
  ['60,000 parts', () => zip(many(60_000, 'a')), /more than 200 parts/],
  [
    'a part that unpacks a thousandfold',
    () => withPart({name: 'xl/a.xml', content: Buffer.alloc(9_000_000, 32)}),
    /too large to open safely/,
  ],
  [
    'many parts that are a bomb together',
    () => withPart(...many(60, ' '.repeat(1_900_000))),
    /too large to open safely/,
  ],
];

/** Its comment ends as an archive does. */
function endInside(): Buffer {
  const end = Buffer.alloc(22, 0xff);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(3, 10);
  return Buffer.concat([zip(SOUND), end]);
}
