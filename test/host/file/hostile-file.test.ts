import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {load} from '../../../src/host/file/xlsx';
import {Store} from '../../../src/host/file/store';
import {parseWorkbook, READ_BOUNDS} from '../../../src/host/file/workbook-file';
import {Workbook} from '../../../src/host/workbook/workbook';
import {ownFolder} from './folder';
import {HOSTILE_ARCHIVES} from './hostile/archives';
import {COSTLY} from './hostile/costly';
import {HOSTILE_MARKUP} from './hostile/markup';
import {SOUND, withPart, withSheet} from './hostile/sound';
import {HOSTILE_TABS} from './hostile/tabs';
import {parts, rows, zip} from './zip';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const {path} = ownFolder();

const open = (bytes: Buffer) =>
  load(bytes, {name: 'plan', timeZone: 'America/New_York'});

const problemOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => new Error('It opened.'),
    (error: Error) => error,
  );

const ONE_SENTENCE = /^[A-Z](?:(?![.!?] [A-Z])[^\n])*\.$/;

test('the sound file that the others differ from opens', async () => {
  const {sheets} = await open(zip(SOUND));
  expect(sheets[0]!.rows).toEqual([[{value: 1}]]);
});

test.each([...HOSTILE_ARCHIVES, ...HOSTILE_MARKUP, ...HOSTILE_TABS])(
  '%s is refused with one sentence',
  async (_, file, sentence) => {
    const {name, message} = await problemOf(open(file()));
    expect(name).toBe('FileProblem');
    expect(message).toMatch(sentence);
    expect(message).toMatch(ONE_SENTENCE);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

test('a file cut off anywhere is refused with one sentence', async () => {
  const whole = zip(SOUND);
  for (let part = 0; part < 50; part++) {
    const cut = whole.subarray(0, Math.floor((whole.length * part) / 50));
    const {name, message} = await problemOf(open(cut));
    expect([part, name]).toEqual([part, 'FileProblem']);
    expect(message).toMatch(ONE_SENTENCE);
  }
});

const REFUSED =
  'This workbook is too large or too tangled to be read or saved within safe bounds.';

test('reading may take 2 seconds and 512 MB', () => {
  expect(READ_BOUNDS).toEqual({seconds: 2, megabytes: 512});
});

test.each([
  ['memory', {seconds: 20, megabytes: 40}],
  ['time', {seconds: 0.02, megabytes: 512}],
])(
  'a file whose reading takes more %s than it may is refused',
  async (_, bounds) => {
    const file = path('plan.xlsx');
    writeFileSync(file, zip(SOUND));
    const reading = parseWorkbook(readFileSync(file), file, bounds);
    await expect(reading).rejects.toThrow(REFUSED);
  },
);

const fileOf = (name: string) => COSTLY.find(([what]) => what === name)![1];
const widths = fileOf('thousands of widths for all columns');
const undrawable = fileOf('a colour rule that reads all rows for each cell');

test('a file that nothing is said against, but that takes too long, is refused', async () => {
  const file = path('plan.xlsx');
  writeFileSync(file, widths());
  const {message} = await problemOf(Store.open(file));
  expect(message).toBe(REFUSED);
  expect(readFileSync(file)).toEqual(widths());
  expect(readdirSync(dirname(file))).toEqual(['plan.xlsx']);
});

test('a file that is quickly read, and would take hours to draw, is refused', async () => {
  const file = path('plan.xlsx');
  writeFileSync(file, undrawable());
  const reading = parseWorkbook(readFileSync(file), file, {
    seconds: 1,
    megabytes: 512,
  });
  await expect(reading).rejects.toThrow(REFUSED);
});

const onlyRow = async (cells: string) =>
  (await open(withSheet(rows(cells)))).sheets[0]!.rows[0];

test('names that stand for an object’s own parts do no harm', async () => {
  const row = await onlyRow(
    '<c r="A1" t="inlineStr"><is><t>__proto__</t></is></c>',
  );
  expect(row).toEqual([{value: '__proto__'}]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each(['1e400', '-1e400'])(
  'the number %s, which is too large for any program, is shown as such',
  async number => {
    const data = await open(withSheet(rows(`<c r="A1"><v>${number}</v></c>`)));
    expect(data.sheets[0]!.rows).toEqual([[{value: {error: '#NUM!'}}]]);
  },
);

test('formulas that need each other open, and say so', async () => {
  const data = await open(
    withSheet(rows('<c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>A1</f></c>')),
  );
  const picture = JSON.stringify(
    Workbook.from(data).picture(0, {
      key: 'ana',
      name: 'Ana',
      isOwner: true,
      kind: 'person',
    }),
  );
  expect(picture).toContain('#REF!');
});

test.each(['day', 'iso:day'])(
  'a date cell that says "%s" is text as it stands',
  async text => {
    const row = await onlyRow(
      `<c r="A1" t="d"><v>${text}</v></c><c r="B1" t="str"><v>${text}</v></c>`,
    );
    expect(row).toEqual([{value: text}, {value: text}]);
  },
);

test('rows, columns and letters as large as no number are no larger than people make them', async () => {
  const {sheets} = await open(
    zip(
      parts({
        sheet:
          '<cols><col min="1" max="1" width="1E308" customWidth="1"/></cols><sheetData><row r="1" ht="1E308" customHeight="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>',
        styles:
          '<fonts><font/><font><sz val="1E308"/></font></fonts><cellXfs><xf/><xf fontId="1" applyFont="1"/></cellXfs>',
      }),
    ),
  );
  expect(sheets[0]!.columnWidths).toEqual({1: 2000});
  expect(sheets[0]!.rowHeights).toEqual({1: 2000});
  expect(sheets[0]!.rows[0]![0]!.style).toEqual({size: 400});
});

test('a day that another cell has is not put before a cell’s own text', async () => {
  const row = await onlyRow(
    '<c r="A1" t="d"/><c r="B1" t="str"><v>text</v></c>',
  );
  expect(row).toEqual([null, {value: 'text'}]);
});

test('what other programs keep for themselves is passed over, however it is written', async () => {
  const query = Buffer.from('\ufeff<DataMashup>…</DataMashup>', 'utf16le');
  const {sheets} = await open(
    withPart({name: 'customXml/item1.xml', content: query}),
  );
  expect(sheets[0]!.rows).toEqual([[{value: 1}]]);
});

test('a merged title, notes and a rule on whole columns, as schools have them, open', async () => {
  const sheet = `${rows('<c r="A1" t="str"><v>Plan</v></c>')}<mergeCells><mergeCell ref="A1:Z1"/></mergeCells><dataValidations><dataValidation type="list" sqref="B1:Z1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
  const {sheets} = await open(zip(parts({sheet})));
  expect(sheets[0]!.merges).toHaveLength(1);
  expect(sheets[0]!.validations).toHaveLength(1);
});
