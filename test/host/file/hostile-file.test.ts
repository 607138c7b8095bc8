import {load} from '../../../src/host/file/xlsx';
import {parts, rows, zip, type Entry} from './zip';

const open = (bytes: Buffer) =>
  load(bytes, {name: 'plan', timeZone: 'America/New_York'});

const SOUND = parts({sheet: rows('<c r="A1"><v>1</v></c>')});
const withSheet = (sheet: string) => zip(parts({sheet}));
const withPart = (...more: Entry[]) => zip([...SOUND, ...more]);
const changed = (name: string, content: string | Buffer) =>
  zip(SOUND.map(part => (part.name === name ? {...part, content} : part)));

const SHEET = 'xl/worksheets/sheet1.xml';
const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

test('the sound file that the others differ from opens', async () => {
  const {sheets} = await open(zip(SOUND));
  expect(sheets[0]!.rows).toEqual([[{value: 1}]]);
});

test.each<[what: string, file: Buffer, sentence: RegExp]>([
  ['nothing at all', Buffer.alloc(0), /is empty/],
  ['a text', Buffer.from('Month,Grade\n2026-10,3\n'), /not an \.xlsx workbook/],
  ['two letters', Buffer.from('PK'), /is damaged/],
  [
    'an old .xls or an encrypted workbook',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
    /old \.xls workbook or is locked/,
  ],
  ['an empty archive', zip([]), /not an \.xlsx workbook/],
  [
    'an archive of something else',
    zip([{name: 'xl/a.xml', content: 'a'}]),
    /not an \.xlsx/,
  ],
  ['a file cut off', zip(SOUND).subarray(0, 900), /is damaged/],
  [
    'an entry with a password',
    withPart({name: 'xl/a.xml', content: 'a', flags: 1}),
    /password/,
  ],
  [
    'a wrong checksum',
    withPart({name: 'xl/a.xml', content: 'a', wrongBy: 1}),
    /is damaged/,
  ],
  [
    'a name that leaves the archive',
    withPart({name: 'xl/../../x.xml', content: 'a'}),
    /no workbook has/,
  ],
  [
    'an absolute name',
    withPart({name: '/etc/passwd', content: 'a'}),
    /no workbook has/,
  ],
  [
    'a program',
    withPart({name: 'xl/run.exe', content: 'a'}),
    /no workbook has/,
  ],
  [
    'a symbolic link',
    withPart({name: 'xl/a.xml', content: '/etc/passwd', unixMode: 0xa1ff}),
    /packed in a way/,
  ],
  [
    'two parts of one name',
    withPart({name: SHEET, content: 'a'}),
    /two parts of the same name/,
  ],
  [
    'macros',
    withPart({name: 'xl/vbaProject.bin', content: 'a'}),
    /holds macros/,
  ],
  [
    'links to other workbooks',
    withPart({name: 'xl/externalLinks/externalLink1.xml', content: '<a/>'}),
    /from another workbook/,
  ],
  [
    '201 parts',
    withPart(
      ...Array.from({length: 200}, (_, n) => ({
        name: `xl/a${n}.xml`,
        content: '<a/>',
      })),
    ),
    /more than 200 parts/,
  ],
  [
    'a part that unpacks a thousandfold',
    withPart({name: 'xl/a.xml', content: Buffer.alloc(9_000_000, 32)}),
    /too large to open safely/,
  ],
  [
    'a DOCTYPE',
    changed(SHEET, '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'),
    /DOCTYPE/,
  ],
  [
    'UTF-16',
    changed(SHEET, Buffer.from('\ufeff<worksheet/>', 'utf16le')),
    /UTF-16/,
  ],
  [
    'another encoding',
    changed(SHEET, '<?xml version="1.0" encoding="UTF-7"?><worksheet/>'),
    /not written in UTF-8/,
  ],
  [
    'half a tag',
    changed(SHEET, '<worksheet><sheetData><row r="1"'),
    /is damaged/,
  ],
  [
    'an attribute without quotes',
    withSheet('<mergeCells><mergeCell ref=A1:XFD1048576/></mergeCells>'),
    /is damaged/,
  ],
  [
    'one merge of all cells',
    withSheet(
      `${CELLS}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    ),
    /merges more cells/,
  ],
  [
    'a cell in the last corner',
    withSheet(rows('<c r="XFD1048576"><v>1</v></c>')),
    /row 1048576, column 16384/,
  ],
  [
    'a cell address that is none',
    withSheet(rows('<c r="A0"><v>1</v></c>')),
    /is damaged/,
  ],
  [
    'a drop-down on 17 thousand million cells',
    withSheet(
      `${CELLS}<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    ),
    /rule .* on more cells/,
  ],
  [
    'a shared string that is not there',
    withSheet(rows('<c r="A1" t="s"><v>5</v></c>')),
    /is damaged/,
  ],
])('%s is refused with one sentence', async (_, file, sentence) => {
  const problem: Error = await open(file).then(
    () => new Error('It opened.'),
    (error: Error) => error,
  );
  expect(problem.name).toBe('FileProblem');
  expect(problem.message).toMatch(sentence);
  expect(problem.message).not.toMatch(/\n/);
});

test('names that stand for an object’s own parts do no harm', async () => {
  const {sheets} = await open(
    withSheet(rows('<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c>')),
  );
  expect(sheets[0]!.rows[0]![0]).toEqual({value: '__proto__'});
  expect(Object.keys(Object.prototype)).toEqual([]);
});
