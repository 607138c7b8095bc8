import {
  formulaFromLocal,
  formulaToLocal,
} from '../../../src/host/formula/local';
import {OWNER, Trial} from '../workbook/sheet-of';
import {locale} from '../../../src/host/workbook/locale';

test.each([
  ['=ROUND(1,5;0)', '=ROUND(1.5,0)'],
  ['=SUM(A1:A3;B1)', '=SUM(A1:A3,B1)'],
  ['=IF(A1="a;b";"1,5";0,25)', '=IF(A1="a;b","1,5",0.25)'],
  ['={1,5\\2;3\\4}', '={1.5,2;3,4}'],
  ['={SUM(1;2)\\3}', '={SUM(1,2),3}'],
  ['=SUM({1\\2;3\\4};5)', '=SUM({1,2;3,4},5)'],
  ['={ABS(1)\\2;3\\4}', '={ABS(1),2;3,4}'],
  ['=SUM({1\\2};5)', '=SUM({1,2},5)'],
  ['=ROUND(12,345;10)', '=ROUND(12.345,10)'],
  ['="offen;', '="offen;'],
  ["='offen;", "='offen;"],
  ["='Plan; neu'!A1&1,5", "='Plan; neu'!A1&1.5"],
])('in German %s is %s', (german, kept) => {
  expect(formulaFromLocal(german, locale('de_DE'))).toBe(kept);
  expect(formulaToLocal(kept, locale('de_DE'))).toBe(german);
});

test('American formulas are kept as they are typed', () => {
  expect(formulaFromLocal('=ROUND(1.5;0)', locale('en_US'))).toBe(
    '=ROUND(1.5;0)',
  );
  expect(formulaToLocal('=ROUND(1.5,0)', locale('en_US'))).toBe(
    '=ROUND(1.5,0)',
  );
});

test('a person types and reads a formula in the spreadsheet’s locale', () => {
  const trial = new Trial('de_DE');
  trial.type('A1', '=ROUND(2,345;1)');
  expect(trial.value('A1')).toBe(2.3);
  expect(trial.formula('A1')).toBe('=ROUND(2.345,1)');
  expect(trial.workbook.cellPicture(0, 1, 1, OWNER)).toMatchObject({
    text: '2,3',
    input: '=ROUND(2,345;1)',
  });
});
