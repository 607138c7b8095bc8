/** Tabs that ask for far more, or for other things, than their file holds. */
import {parts, rows, zip} from '../zip';
import {changed, SOUND, withSheet, type Hostile} from './sound';

const DAMAGED = /is damaged/;
const CELLS = rows('<c r="A1"><v>1</v></c>');
const FAR = /far beyond its other rows and columns/;

const merged = (...refs: string[]) =>
  withSheet(
    `${CELLS}<mergeCells>${refs.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  );

const ruled = (sqref: string) =>
  withSheet(
    `${CELLS}<dataValidations><dataValidation type="list" sqref="${sqref}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
  );

const shared = (index: string) =>
  zip(
    parts({
      strings: '<si><t>the first</t></si>',
      sheet: rows(`<c r="A1" t="s"><v>${index}</v></c>`),
    }),
  );

const at = (reference: string) =>
  withSheet(rows(`<c r="${reference}"><v>1</v></c>`));

const inRow = (row: string) =>
  withSheet(`<sheetData><row r="${row}"><c><v>1</v></c></row></sheetData>`);

const RELATIONS = 'xl/_rels/workbook.xml.rels';
const relations = String(SOUND.find(({name}) => name === RELATIONS)!.content);
const workbook = String(
  SOUND.find(({name}) => name === 'xl/workbook.xml')!.content,
);

/** The one tab that is there, named so often. */
const repeated = (count: number) =>
  changed(
    'xl/workbook.xml',
    workbook.replace(/<sheet .*?\/>/, tag =>
      Array.from({length: count}, (_, n) =>
        tag.replace('Objectives', `Tab ${n}`),
      ).join(''),
    ),
  );

/** A second tab of that name. */
const namesake = (name: string) =>
  zip([
    ...parts({sheet: CELLS}).map(part => {
      if (part.name === RELATIONS)
        return {
          ...part,
          content: relations.replace(
            '</Relationships>',
            `${relations
              .match(/<Relationship Id="rId1".*?\/>/)![0]
              .replace('rId1', 'rId9')
              .replace('sheet1', 'sheet2')}</Relationships>`,
          ),
        };
      if (part.name === 'xl/workbook.xml')
        return {
          ...part,
          content: workbook.replace(
            '</sheets>',
            `<sheet name="${name}" sheetId="5" r:id="rId9"/></sheets>`,
          ),
        };
      return part;
    }),
    {
      name: 'xl/worksheets/sheet2.xml',
      content: `<worksheet>${CELLS}</worksheet>`,
    },
  ]);

const targeting = (target: string) =>
  changed(RELATIONS, relations.replace('worksheets/sheet1.xml', target));

/** A tab whose XML lies in a part that is not checked as XML. */
const hidden = (name: string) =>
  zip([
    ...parts({sheet: CELLS}).map(part =>
      part.name === RELATIONS
        ? {...part, content: relations.replace('sheet1.xml', name)}
        : part,
    ),
    {
      name: `xl/worksheets/${name}`,
      content:
        '<worksheet><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
    },
  ]);

/** Parts of the workbook, a merge of all cells among them, that are written so that a hasty check reads another one. */
const doubled = (attributes: string) =>
  withSheet(`${CELLS}<mergeCells><mergeCell ${attributes}/></mergeCells>`);

/** The one tab that is there, named twice, the second time in code. */
const inCode = () =>
  zip(
    SOUND.map(part =>
      part.name === RELATIONS
        ? {
            ...part,
            content: relations.replace(
              '</Relationships>',
              relations
                .match(/<Relationship Id="rId1".*?\/>/)![0]
                .replace('rId1', 'rId9')
                .replace('/worksheet"', '/workshee&#116;"')
                .replace('sheet1.xml', 'sheet&#x31;.xml') + '</Relationships>',
            ),
          }
        : part,
    ),
  );

/** The one tab that is there, named twice, by two ways. */
const byTwoWays = () =>
  changed(
    RELATIONS,
    relations.replace(
      '</Relationships>',
      relations
        .match(/<Relationship Id="rId1".*?\/>/)![0]
        .replace('rId1', 'rId9')
        .replace('worksheets/', '../xl/./worksheets/') + '</Relationships>',
    ),
  );

/** One text, as long as a cell may hold, in so many cells. */
const echoing = (cells: number) =>
  zip(
    parts({
      strings: `<si><t>${'word '.repeat(9999)}</t></si>`,
      sheet: `<sheetData>${Array.from({length: cells}, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c></row>`).join('')}</sheetData>`,
    }),
  );

const dated = (system: string) =>
  zip(parts({workbook: `<workbookPr date1904="${system}"/>`, sheet: CELLS}));

export const HOSTILE_TABS: readonly Hostile[] = [
  ['days counted from 1904', () => dated('1'), /counts its days from 1904/],
  ['the same in a word', () => dated('true'), /counts its days from 1904/],
  [
    'one merge of all cells',
    () => merged('A1:XFD1048576'),
    /merges more cells/,
  ],
  [
    'a hundred thousand merges',
    () =>
      merged(...Array.from({length: 100_000}, (_, n) => `A${n + 1}:B${n + 1}`)),
    /merges more cells/,
  ],
  ['a merge that is none', () => merged('A1:ZZZZ9'), DAMAGED],
  ['a merge from its end to its start', () => merged('B2:A1'), DAMAGED],
  [
    'a merge of hundreds of whole columns',
    () => merged('A:ZZ'),
    /merges more cells/,
  ],
  [
    'a merge of rows far past the last',
    () => merged('9999999:9999999'),
    DAMAGED,
  ],
  [
    'a merge of the row past the last',
    () => merged('1048577:1048577'),
    DAMAGED,
  ],
  ['a merge of the column past the last', () => merged('XFE:XFE'), DAMAGED],
  ['a merge of a fixed place', () => merged('$A$1:$B$1'), DAMAGED],
  [
    'a merge of all cells behind another',
    () => doubled('ref="A1:B1" ref="A1:XFD1048576"'),
    DAMAGED,
  ],
  [
    'a merge of all cells behind a lookalike',
    () => doubled('x=" ref=\'A1:B1\'" ref="A1:XFD1048576"'),
    /merges more cells/,
  ],
  ['a part named twice, once in code', inCode, DAMAGED],
  ['a part named twice, by two ways', byTwoWays, DAMAGED],
  [
    'a cell that stands twice',
    () => withSheet(rows('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')),
    DAMAGED,
  ],
  [
    'a row that stands twice',
    () =>
      withSheet(CELLS.replace('</sheetData>', '<row r="1"></row></sheetData>')),
    DAMAGED,
  ],
  ['a cell in another row', () => at('A2'), DAMAGED],
  ['a cell in the last corner', () => at('XFD1048576'), FAR],
  ['a cell address that is none', () => at('A0'), DAMAGED],
  ['a cell beyond the last column', () => at('ZZZ1'), DAMAGED],
  ['a cell beyond the last row', () => at('A1048577'), DAMAGED],
  ['a cell whose address is a range', () => at('A1:B2'), DAMAGED],
  ['a row of twenty digits', () => inRow('99999999999999999999'), DAMAGED],
  ['a row that is infinite', () => inRow('1e400'), DAMAGED],
  ['a row below the first', () => inRow('-5'), DAMAGED],
  ['half a row', () => inRow('1.5'), DAMAGED],
  [
    'a drop-down on 17 thousand million cells',
    () => ruled('A1:XFD1048576'),
    /rule .* on more cells/,
  ],
  [
    'a drop-down on many ranges that are as many',
    () => ruled('A1:Z1048576 '.repeat(50).trim()),
    /rule .* on more cells/,
  ],
  ['a drop-down on no range', () => ruled('here'), DAMAGED],
  ['a shared string that is not there', () => shared('5'), DAMAGED],
  ['a shared string just past the last', () => shared('1'), DAMAGED],
  ['a shared string before the first', () => shared('-1'), DAMAGED],
  ['a shared string behind a comment', () => shared('0<!-- -->5'), DAMAGED],
  ['a shared string that is blank', () => shared(' '), DAMAGED],
  ['half a shared string', () => shared('0.5'), DAMAGED],
  ['a shared string of no number', () => shared('__proto__'), DAMAGED],
  [
    'two tabs whose names differ in capitals',
    () => namesake('OBJECTIVES'),
    /two tabs called "OBJECTIVES"/,
  ],
  [
    'a tab of a name that is too long',
    () => namesake('é'.repeat(101)),
    /a tab whose name is longer than 100 characters/,
  ],
  ['one tab named a thousand times', () => repeated(1000), DAMAGED],
  ['a tab that is the workbook', () => targeting('workbook.xml'), DAMAGED],
  [
    'a tab that is the workbook, by another way',
    () => targeting('./worksheets/../workbook.xml'),
    DAMAGED,
  ],
  ['a tab that is not there', () => targeting('worksheets/no.xml'), DAMAGED],
  [
    'a tab outside the file',
    () => targeting('../../../../../../etc/passwd'),
    DAMAGED,
  ],
  ['a tab on the network', () => targeting('http://x.example/a.xml'), DAMAGED],
  ['a tab in a part of another kind', () => hidden('sheet1.bin'), DAMAGED],
  ['a tab in a drawing of notes', () => hidden('sheet1.vml'), DAMAGED],
  [
    'a workbook that says it lies elsewhere',
    () =>
      changed(
        '_rels/.rels',
        String(SOUND[1]!.content).replace(
          'xl/workbook.xml',
          '../../etc/passwd',
        ),
      ),
    DAMAGED,
  ],
  [
    'formulas that each read all rows',
    () =>
      withSheet(
        `<sheetData>${Array.from({length: 21_000}, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><f>COUNTIF(A:A,1)</f><v>0</v></c></row>`).join('')}</sheetData>`,
      ),
    /formulas of this workbook read more cells/,
  ],
  [
    'a text longer than a cell may hold',
    () =>
      withSheet(
        rows(
          `<c r="A1" t="inlineStr"><is><t>${'x'.repeat(50_001)}</t></is></c>`,
        ),
      ),
    /has a text of more than 50000 characters/,
  ],
  [
    'one text in so many cells that no page can be told',
    () => echoing(1300),
    /shows more than this planner draws/,
  ],
  [
    'no tabs',
    () => changed('xl/workbook.xml', workbook.replace(/<sheet .*?\/>/, '')),
    /has no tabs|is damaged/,
  ],
];
