/** Parts whose XML is broken, or tells its reader to do things. */
import {rows} from '../zip';
import {changed, SHEET, withSheet, type Hostile} from './sound';

const DAMAGED = /is damaged/;
const STRINGS = 'xl/sharedStrings.xml';

const LAUGHS = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from(
  {length: 30},
  (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`,
).join('')}]><sst><si><t>&a30;</t></si></sst>`;

const text = (inner: string) =>
  withSheet(rows(`<c r="A1" t="inlineStr"><is><t>${inner}</t></is></c>`));

export const HOSTILE_MARKUP: readonly Hostile[] = [
  ['a DOCTYPE', () => changed(SHEET, '<!DOCTYPE a><worksheet/>'), /DOCTYPE/],
  [
    'a DOCTYPE in small letters',
    () => changed(SHEET, '<!doctype a>'),
    /DOCTYPE/,
  ],
  ['a thousand million laughs', () => changed(STRINGS, LAUGHS), /DOCTYPE/],
  [
    'a file of the computer as an entity',
    () =>
      changed(
        STRINGS,
        '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&f;</t></si></sst>',
      ),
    /DOCTYPE/,
  ],
  [
    'a DOCTYPE in a part that is only drawn',
    () => changed('xl/styles.xml', '<!DOCTYPE a><styleSheet/>'),
    /DOCTYPE/,
  ],
  [
    'a DOCTYPE in UTF-16',
    () =>
      changed(SHEET, Buffer.from('\ufeff<!DOCTYPE a><worksheet/>', 'utf16le')),
    /DOCTYPE/,
  ],
  [
    'half a sign of UTF-16',
    () => changed(SHEET, Buffer.from('\ufeff<worksheet/>\ud83d', 'utf16le')),
    DAMAGED,
  ],
  [
    'UTF-16 without a mark',
    () => changed(SHEET, Buffer.from('<worksheet/>', 'utf16le')),
    /UTF-16/,
  ],
  [
    'a merge of all cells in UTF-16 the other way round',
    () =>
      changed(
        SHEET,
        Buffer.from(
          '\ufeff<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
          'utf16le',
        ).swap16(),
      ),
    /merges more cells/,
  ],
  [
    'another encoding',
    () => changed(SHEET, '<?xml version="1.0" encoding="UTF-7"?><worksheet/>'),
    /not written in UTF-8/,
  ],
  [
    'another encoding, said far from the start',
    () =>
      changed(
        SHEET,
        `<?xml version="1.0" ${' '.repeat(300)} encoding="ISO-8859-1"?><worksheet/>`,
      ),
    /not written in UTF-8/,
  ],
  [
    'letters of another encoding',
    () => changed(SHEET, Buffer.from('<worksheet><a b="café"/>', 'latin1')),
    /not written in UTF-8/,
  ],
  [
    'a sign in more bytes than it needs',
    () => changed(SHEET, Buffer.from('<worksheet>\xc0\xbc', 'latin1')),
    /not written in UTF-8/,
  ],
  ['half a tag', () => changed(SHEET, '<worksheet><sheetData><row'), DAMAGED],
  ['an element never closed', () => changed(SHEET, '<worksheet><a>'), DAMAGED],
  ['elements closed crosswise', () => withSheet('<a><b></a></b>'), DAMAGED],
  ['a comment never closed', () => withSheet('<!-- '), DAMAGED],
  ['a literal never closed', () => withSheet('<![CDATA[ '), DAMAGED],
  ['a part that is empty', () => changed(SHEET, ''), DAMAGED],
  ['a part that is binary', () => changed(SHEET, '\x01\x02\x03'), DAMAGED],
  [
    'an attribute without quotes',
    () => withSheet('<mergeCells><mergeCell ref=A1:XFD1048576/></mergeCells>'),
    DAMAGED,
  ],
  ['a tag in an attribute', () => withSheet('<a b="<c>"/>'), DAMAGED],
  [
    'elements nested a hundred thousand deep',
    () => withSheet('<a>'.repeat(100_000) + '</a>'.repeat(100_000)),
    DAMAGED,
  ],
  [
    'runs of text nested deeply',
    () => text('<r>'.repeat(5000) + '</r>'.repeat(5000)),
    DAMAGED,
  ],
  [
    'five million elements',
    () => withSheet(mixed(5_000_000, n => (n % 7 ? '<a/>' : '<bb/>'))),
    /holds more than this planner opens|too large/,
  ],
];

/** The same little piece, but not so alike that it packs as a bomb does. */
function mixed(count: number, piece: (index: number) => string): string {
  const pieces = Array.from({length: 1000}, (_, n) => piece(n * n * 31));
  return pieces.join('').repeat(count / 1000);
}
