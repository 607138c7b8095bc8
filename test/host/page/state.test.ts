/** What a window shows as the workbook changes under it: which sheet, and where the person is in it. */
import {
  openBook,
  textsOf,
  withSheet,
  withTabs,
} from '../../../src/host/page/book';
import {parseBlock} from '../../../src/host/page/address';
import {selectBlock} from '../../../src/host/page/selection';
import {summary} from '../../../src/host/page/summary';
import {desk, NAMES, picture, rect, YOU} from './desk';

const PLAN = picture(NAMES);
const BANK = picture([['Idea'], ['Choir']], {info: {id: 2, name: 'Bank'}});

const hello = (active: number, sheets = [PLAN, BANK]) => ({
  connection: 'two',
  you: YOU,
  file: 'plan.xlsx',
  canEdit: true,
  frameOrigin: '',
  active,
  sheets,
});

const shown = ({page}: ReturnType<typeof desk>) => page.sheet().info.name;

test('after a break in the line a person is where they were', () => {
  const at = desk([PLAN, BANK]);
  at.page.pick(2);
  at.select('B2:B3');
  at.now.open(hello(1));
  expect([shown(at), at.where()]).toEqual(['Bank', 'B2 of B2:B3']);
});

test('where the sheet is gone after a break, the file says which is in front', () => {
  const at = desk([PLAN, BANK]);
  at.page.pick(2);
  at.now.open(hello(1, [PLAN]));
  expect(shown(at)).toBe('Plan');
});

test('each sheet keeps its own selection', () => {
  const at = desk([PLAN, BANK]);
  at.select('C3');
  at.page.pick(2);
  expect(at.where()).toBe('A1 of A1');
  at.page.pick(1);
  expect(at.where()).toBe('C3 of C3');
});

test.each([
  ['is hidden', {hiddenRows: [3]}, 'B4 of B4'],
  [
    'and all below it are',
    {
      hiddenRows: [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
      ],
    },
    'B2 of B2',
  ],
  ['is filtered away', {filteredRows: [3, 4]}, 'B5 of B5'],
  ['has its column hidden', {hiddenColumns: [2]}, 'C3 of C3'],
  ['is no longer in the sheet', {info: {maxRows: 2}}, 'A1 of A1'],
])(
  'a selected cell that %s gives way to the next in sight',
  (_, changed, to) => {
    const at = desk();
    at.select('B3');
    at.now.change(withSheet(at.page.book(), picture(NAMES, changed)));
    expect(at.where()).toBe(to);
  },
);

test('a selection goes along with its row', () => {
  const at = desk();
  at.select('A3:B3');
  const before = at.page.sheet();
  const [head, ...rows] = NAMES as [string[], ...string[][]];
  at.now.change(withSheet(at.page.book(), picture([head, ['New'], ...rows])));
  at.now.moveAlong(before, at.page.sheet());
  expect(at.where()).toBe('A4 of A4:B4');
});

test('tabs come, go, change their names and their order; cells stay', () => {
  const book = openBook(hello(1));
  const info = {...BANK.info, name: 'Activity bank', hidden: true};
  const next = withTabs(book, [info, {...PLAN.info, id: 3, name: 'New'}]);
  expect(
    next.sheets.map(sheet => [sheet.info.name, sheet.info.hidden]),
  ).toEqual([
    ['Activity bank', true],
    ['New', false],
  ]);
  expect(next.sheets.map(({cells}) => cells)).toEqual([BANK.cells, {}]);
});

test('the sheet in front is hidden or gone: the first in sight comes', () => {
  const at = desk([PLAN, BANK]);
  const hidden = {...PLAN.info, id: 3, hidden: true};
  at.now.change(withTabs(at.page.book(), [hidden, BANK.info]));
  expect(shown(at)).toBe('Bank');
});

test('what is out of sight is not copied', () => {
  const at = desk([picture(NAMES, {hiddenRows: [2], hiddenColumns: [2]})]);
  const all = parseBlock('A1:C3', {rows: 20, columns: 6})!;
  expect(textsOf(at.page.sheet(), all, at.page.ground())).toEqual([
    ['Name', 'Done'],
    ['Bo', ''],
  ]);
});

test.each([
  ['A1', ''],
  ['A1:B2', '2 × 2 cells, 4 filled'],
  ['B2:C4', '3 × 2 cells, 2 filled'],
  ['E5:F6', '2 × 2 cells, 0 filled'],
])('%s is summed up as %j', (address, words) => {
  expect(summary(desk().page.sheet(), rect(address))).toBe(words);
});

test('a whole sheet that is selected is its first cell with all around it', () => {
  const at = desk();
  at.page.select(selectBlock(rect('A1:F20')));
  expect(at.where()).toBe('A1 of A1:F20');
});
