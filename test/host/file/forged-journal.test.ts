import {createHash} from 'node:crypto';
import {readFileSync, unlinkSync, writeFileSync} from 'node:fs';
import {readNow} from '../../../src/host/file/reading';
import {Store} from '../../../src/host/file/store';
import {workbookBytes} from '../../../src/host/file/workbook-file';
import {ownFolder} from './folder';
import {smallWorkbook} from './small-workbook';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const {path} = ownFolder();

const sum = (bytes: string | Buffer) =>
  createHash('sha256').update(bytes).digest('hex');

const ofTab = (change: object) =>
  JSON.stringify({
    count: 1,
    patch: {
      book: {},
      order: null,
      sheets: [
        {id: 0, whole: null, facets: {}, rowCount: 1, rows: [], ...change},
      ],
    },
  });

let file: string;
let before: Buffer;
beforeAll(async () => {
  before = await workbookBytes(smallWorkbook('a'));
});

/** Beside a file that it begins with. */
function forge(text: string): void {
  file = path('plan.xlsx');
  writeFileSync(file, before);
  const lines = [JSON.stringify({base: sum(before)}), text];
  writeFileSync(
    path('.plan.xlsx.journal'),
    lines.map(line => `${sum(line).slice(0, 16)} ${line}\n`).join(''),
  );
}

const REFUSAL = {
  name: 'FileProblem',
  message:
    'What was noted beside "plan.xlsx" of unsaved changes can\'t be read: move ".plan.xlsx.journal" to another folder and open it again.',
};

test.each([
  ['nothing', 'null'],
  ['half an object', '{'],
  ['a change of nothing', '{"count":1,"patch":null}'],
  [
    'an order that is a word',
    '{"count":1,"patch":{"book":{},"order":"x","sheets":[]}}',
  ],
  ['a thousand million rows', ofTab({rowCount: 1e9})],
  ['a row far below the last', ofTab({rows: [[4e9, [{value: 1}]]]})],
  ['a row above the first', ofTab({rows: [[-1, null]]})],
  ['a row that is a number', ofTab({rows: [[0, 7]]})],
  ['a cell that is a word', ofTab({rows: [[0, ['x']]]})],
  ['no rows', ofTab({rows: null})],
  ['a tab without rows', ofTab({whole: {id: 0}})],
])(
  'a forged journal that says %s is refused with one sentence',
  async (_, text) => {
    forge(text);
    await expect(readNow(file)).rejects.toMatchObject(REFUSAL);
  },
);

test('a forged journal leaves the file as it is, and open to the next', async () => {
  forge(ofTab({rowCount: 1e9}));
  await expect(Store.open(file)).rejects.toMatchObject(REFUSAL);
  expect(readFileSync(file)).toEqual(before);
  unlinkSync(path('.plan.xlsx.journal'));
  await (await Store.open(file)).close();
});
