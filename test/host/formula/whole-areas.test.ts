/** Formulas that work on whole areas: cell by cell, or not at all, but never on the first cell alone. */
import {Workbook} from '../../../src/host/workbook/workbook';
import {emptySheet} from '../../../src/host/workbook/data';
import {smallWorkbook} from '../file/small-workbook';
import {SCRIPT, Trial, at} from '../workbook/sheet-of';

const NA = '#N/A';
const VALUE = '#VALUE!';

/**
 * A1:B3, and nothing below.
 *
 *     A    B
 *     1    x
 *     2    y
 *     3    x
 */
const TABLE = [
  [1, 'x'],
  [2, 'y'],
  [3, 'x'],
];

const inRow7 = (formula: string) =>
  new Trial().set('A1:B3', TABLE).set('D7', `=${formula}`).value('D7');

describe.each(['ARRAYFORMULA(SUM(§))', 'SUMPRODUCT(§)'])('%s', whole => {
  test.each([
    ['IF(A1:A3>1,A1:A3,0)', 5],
    ['IF(A1:A3>1,A1:A3)', 5],
    ['IF(A1:A3>1,IF(B1:B3="x",A1:A3,10),100)', 113],
    ['IF(TRUE,A1:A3,NA())', 6],
    ['IF({TRUE,FALSE},A1:A3,0)', 6],
    ['IFS(A1:A3=1,10,A1:A3>1,A1:A3)', 15],
    ['SWITCH(B1:B3,"x",A1:A3,"y",100)', 104],
    ['SWITCH(A1:A3,1,10,20)', 50],
    ['IFERROR(1/(A1:A3-1),5)', 6.5],
    ['IFNA(VLOOKUP(A1:A3,{2,20;3,30},2,FALSE),1)', 51],
    ['1/COUNTIF(A1:A3,A1:A3)', 3],
    ['COUNTIF(B1:B3,B1:B3)', 5],
    ['COUNTIFS(B1:B3,B1:B3,A1:A3,">1")', 3],
    ['SUMIF(B1:B3,B1:B3,A1:A3)', 10],
    ['ROW(A1:A3)*A1:A3', 14],
    ['ROW(A11:A13)', 36],
    ['COLUMN(A1:B1)*A1:A3', 18],
    ['ROW(A5)', 5],
    ['VLOOKUP(A1:A3,{1,10;2,20;3,30},2,FALSE)', 60],
    ['VLOOKUP(2,{1,10,100;2,20,200},{2,3},FALSE)', 220],
    ['HLOOKUP(A1:A3,{1,2,3;10,20,30},2,FALSE)', 60],
    ['LOOKUP(A1:A3,{1;2;3},{10;20;30})', 60],
    ['MATCH(A1:A3,{3;2;1},0)', 6],
    ['XLOOKUP(A1:A3,{1;2;3},{10;20;30})', 60],
    ['INDEX(A1:A3,MATCH(1,(A1:A3>1)*(B1:B3="x"),0))', 3],
    ['LARGE(A1:A3,{1,2})', 5],
    ['RANK(A1:A3,A1:A3)', 6],
    ['NETWORKDAYS(A1:A3,9)', 17],
    ['{A1:A3}*2', 12],
  ])('of %s is %s', (formula, expected) => {
    expect(inRow7(whole.replace('§', () => formula))).toBeCloseTo(
      expected as number,
      9,
    );
  });

  test.each([
    'SUMIFS(A1:A3,B1:B3,B1:B3)',
    'IFERROR(SUMIFS(A1:A3,B1:B3,B1:B3),0)',
    'COUNT(SUMIFS(A1:A3,B1:B3,B1:B3))',
    'INDEX(A1:A3,{1;3})',
    'CHOOSE({1,2},A1:A3,B1:B3)',
    'LEN(TEXTJOIN({",",";"},TRUE,B1:B3))',
    'SUBTOTAL({9,4},A1:A3)',
    'VLOOKUP(2,{1,10;2,20},2,{FALSE,TRUE})',
    'XLOOKUP(A1:A3,A1:A3,A1:B3)',
    'PERCENTILE(A1:A3,{0,1})',
  ])('of %s is an error, for that is not worked out here', formula => {
    expect(inRow7(whole.replace('§', () => formula))).toBe(VALUE);
  });
});

test.each([
  ['SUMPRODUCT((A1:A10="")*1)', 7],
  ['ARRAYFORMULA(SUM(IF(A1:A10="",1,0)))', 7],
  ['ARRAYFORMULA(COUNT(A1:A10+0))', 10],
  ['ARRAYFORMULA(MIN(A1:A10*2))', 0],
  ['SUMPRODUCT(A1:A10,1/A1:A10)', '#DIV/0!'],
])('%s counts the blank cells below', (formula, expected) => {
  expect(inRow7(formula)).toBe(expected);
});

test.each([
  ['SUM(IF(A1:A3>1,A1:A3,0))', VALUE],
  ['SUM(ROW(A1:A3))', 1],
  ['ARRAYFORMULA(IF(A1:A3>1,"more","less"))', 'less'],
  ['ARRAYFORMULA(ROW(A2:A3))', 2],
])('%s shows %s in its one cell', (formula, expected) => {
  expect(inRow7(formula)).toBe(expected);
});

test.each([
  ['SUM({A1:A3})', 6],
  ['SUM({A1:A2;A3})', 6],
  ['SUM({A1:A2;A2:A3})', 8],
  ['ROWS({A1:A2;A2:A3})*10+COLUMNS({A1:A3,B1:B3})', 42],
  ['INDEX({A1:A2;9;A2:A3},4)', 2],
  ['INDEX({A1:A3,B1:B3},2,2)', 'y'],
  ['INDEX({A1:B2;"p","q"},3,2)', 'q'],
  ['VLOOKUP("y",{B1:B3,A1:A3},2,FALSE)', 2],
  ['COUNTIF({A1:A3;A1:A3},2)', 2],
  ['COUNTBLANK({A1:A5;A3:A4})', 3],
  ['SUM({A1:A5;10})', 16],
  ['{A1:A3}', 1],
  ['{A1:A3;9}', 1],
  ['SUM({A1:A3,B1:B2})', VALUE],
  ['SUM({A1:B1;A2})', VALUE],
  ['COUNTIF({1;NA();A1:A3},1)', 2],
])('%s takes the whole range: %s', (formula, expected) => {
  expect(inRow7(formula)).toBe(expected);
});

/** What the only formula of a file shows, where the file says 4321. */
function fromFile(formula: string): unknown {
  const sheet = {
    ...emptySheet(0, 'Sheet1'),
    rows: [...TABLE, []].map(row =>
      [row[0], row[1]].map(value => (value === undefined ? null : {value})),
    ),
  };
  sheet.rows[3] = [{formula: `=${formula}`, value: 4321} as never];
  const workbook = Workbook.from({...smallWorkbook(), sheets: [sheet]});
  return workbook.apply(
    'range.get',
    {rect: at('A4'), facet: 'values'},
    SCRIPT,
  )[0]?.[0];
}

test.each([
  'ARRAYFORMULA(SUM(SUMIFS(A1:A3,B1:B3,B1:B3)))',
  'ARRAYFORMULA(INDEX(A1:A3,{1;3}))',
  'SUMPRODUCT(CHOOSE({1,2},A1:A3,B1:B3))',
  'ARRAYFORMULA(IFERROR(SUM(AVERAGEIF(B1:B3,B1:B3,A1:A3)),0))',
  'SUMPRODUCT(COUNTIF(ROW(A1:A1000)*COLUMN(A1:Z1),A1:Z1000))',
  'SUMPRODUCT(A1:A1000*A1:ZZZ1)',
])('%s keeps what the file says that it gives', formula => {
  expect(fromFile(formula)).toBe(4321);
});

test('what is worked out here takes the place of what the file says', () => {
  expect(fromFile('ARRAYFORMULA(SUM(IF(A1:A3>1,A1:A3,0)))')).toBe(5);
});

test('hundreds of rows are compared with each other, and deeper nesting takes no longer', () => {
  const trial = new Trial().set(
    'A1:A300',
    Array.from({length: 300}, (_, index) => [index % 10]),
  );
  trial.set('D1', '=SUMPRODUCT(1/COUNTIF(A1:A300,A1:A300))');
  expect(trial.value('D1')).toBeCloseTo(10, 9);
  const nested = `${'COUNTIF(A1:A300,'.repeat(4)}A1:A300${')'.repeat(4)}`;
  trial.set('D2', `=SUMPRODUCT(${nested})`);
  expect(trial.value('D2')).toBe(0);
  const within = `${'COUNTIF('.repeat(4)}A1:A300${',A1:A300)'.repeat(4)}`;
  trial.set('D3', `=SUMPRODUCT(${within})`);
  expect(trial.value('D3')).toBe(8100);
});

test('a test within a test within a test takes no longer for each', () => {
  const nested = `${'IF('.repeat(60)}A1:A3>1${',A1:A3>0,FALSE)'.repeat(60)}`;
  expect(inRow7(`SUMPRODUCT(${nested}*1)`)).toBe(2);
});

test.each([
  ['ARRAYFORMULA(SUM(A1:A3*A1:A2))', NA],
  ['SUMPRODUCT(IF(A1:A3>0,A1:A2))', NA],
  ['ARRAYFORMULA(SUM(IFERROR(A1:A3*A1:A2,100)))', 105],
  ['ARRAYFORMULA(SUM(IFERROR(A1:C1*A1:B1,100)))', 201],
  ['ARRAYFORMULA(COUNT(A1:C1&A1:B1))', 0],
  ['ARRAYFORMULA(COUNTA(IFERROR(A1:C1&A1:B1)))', 3],
])('%s finds nothing where the smaller area ends: %s', (formula, expected) => {
  expect(inRow7(formula)).toBe(expected);
});
