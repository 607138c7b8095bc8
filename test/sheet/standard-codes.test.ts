import {commonCore} from '../../src/data/common-core';
import {catalogueOf} from '../../src/domain/catalogue';
import {offeredStandards} from '../../src/domain/standard-options';
import {formsOf} from '../domain/written-codes';
import {type TypedRow, read} from './school';

const ALL = offeredStandards(catalogueOf(commonCore()));

function objective(standards: string, row: TypedRow = {}): TypedRow {
  return {Month: '2026-10', Grade: '3', Standards: standards, ...row};
}

/** What is said of one cell. */
const said = (standards: string, row?: TypedRow) =>
  read({objectives: [objective(standards, row)]}).problems.map(
    ({value, severity, message, fix}) => ({value, severity, message, fix}),
  );

test('a workbook with every code in every form has nothing to say about codes', () => {
  const rows = ALL.map(standard => ({
    standard,
    row: objective(formsOf(standard).join(', '), {
      Grade: standard.grades.join(', ') || '3',
    }),
  }));
  const {plan, problems} = read({objectives: rows.map(({row}) => row)});
  expect(problems).toEqual([]);
  expect(plan.objectives.map(({codes}) => codes)).toEqual(
    rows.map(({standard}) => [standard.code]),
  );
});

test('made-up codes are all problems, each kept as typed', () => {
  const madeUp = ALL.flatMap(({kind, code}) =>
    kind === 'standard'
      ? [`${code}9`, code.replace(/\d+$/, '0')].filter(
          text => !ALL.some(other => other.code === text),
        )
      : [],
  );
  expect(madeUp.length).toBeGreaterThan(1900);
  const {plan, problems} = read({
    objectives: madeUp.map(code => objective(code)),
  });
  expect(problems.map(({value, severity}) => `${severity} ${value}`)).toEqual(
    madeUp.map(code => `problem ${code}`),
  );
  expect(plan.objectives.map(({codes}) => codes[0])).toEqual(madeUp);
});

test.each([
  ['3.OA.99', 'Did you mean 3.OA.D.9, 3.OA.D.8 or 3.OA.C.7?'],
  ['RL.3.8', 'Did you mean RL.3.7, RL.3.9 or RI.3.8?'],
  ['3.AO.1', 'Did you mean 3.OA.A.1?'],
  ['RL.9.1', 'Did you mean RL.9-10.1?'],
  ['RH.7.2', 'Did you mean RH.6-8.2?'],
  [
    'XYZ.77',
    'Write codes such as 3.OA.A.1 or RL.3.2, with a comma between them.',
  ],
  [
    'number sense',
    'Write codes such as 3.OA.A.1 or RL.3.2, with a comma between them.',
  ],
])('an unknown code is answered with those that come near: %s', (code, fix) => {
  expect(said(code)).toEqual([
    {
      value: code,
      severity: 'problem',
      message: `"${code}" is not the code of a standard that we know; it is kept as typed.`,
      fix,
    },
  ]);
});

test('those that come near are of the objective’s grade where it is known', () => {
  expect(said('9.OA.1', {Grade: '5'})[0]?.fix).toMatch(
    /^Did you mean 5\.OA\.A\.1/,
  );
});

test.each([
  ['3.OA.1 2', 'Did you mean 3.OA.A.2?'],
  ['3.OA.1, 99', 'Did you mean 3.OA.D.9, 3.OA.D.8 or 3.OA.C.7?'],
])('a number after a code is answered as the rest of one: %s', (text, fix) => {
  expect(said(text)).toMatchObject([{severity: 'problem', fix}]);
});

test('a wrong cluster letter is a notice that names the right one', () => {
  expect(said('3.OA.C.1')).toEqual([
    {
      value: '3.OA.C.1',
      severity: 'notice',
      message:
        '"3.OA.C.1" is read as 3.OA.A.1: the standard belongs to cluster A, not C.',
      fix: 'Write 3.OA.A.1, if that is the one that is meant.',
    },
  ]);
  const {plan} = read({objectives: [objective('3.OA.C.1')]});
  expect(plan.objectives[0]?.codes).toEqual(['3.OA.A.1']);
});

test.each([
  ['4-ESS1-1', 'the Next Generation Science Standards'],
  ['MS-PS1-2', 'the Next Generation Science Standards'],
  ['SEP-1', 'the Next Generation Science Standards'],
  ['D2.Civ.1.3-5', 'the C3 framework for social studies'],
  ['MA.3.AR.1.1', 'Florida’s B.E.S.T. standards'],
])(
  'a code that looks like another framework’s is a notice: %s',
  (code, name) => {
    expect(said(code)).toEqual([
      {
        value: code,
        severity: 'notice',
        message: `"${code}" looks like a code of ${name}, which this workbook does not hold; it is kept as typed.`,
        fix: 'Import that framework to have its codes checked, or leave the code as it is.',
      },
    ]);
  },
);

test('codes of an imported framework are known, and slips in them are problems', () => {
  const {plan, problems} = read({
    objectives: [objective('3-ls1-1'), objective('3-LS1-9')],
    standards: [
      {Code: '3-LS1-1', Text: 'Life cycles', Grade: 3, Framework: 'NGSS'},
      {Code: '3-LS2-1', Text: 'Groups', Grade: 3, Framework: 'NGSS'},
    ],
  });
  expect(plan.objectives.map(({codes}) => codes)).toEqual([
    ['3-LS1-1'],
    ['3-LS1-9'],
  ]);
  expect(problems).toMatchObject([
    {row: 3, severity: 'problem', fix: 'Did you mean 3-LS1-1?'},
  ]);
});

test('a framework that Settings name and the workbook does not hold is a notice', () => {
  const settings = [{Setting: 'Framework', Value: 'Comon Core, Common Core'}];
  const {plan, problems} = read({settings});
  expect(plan.catalogue.chosen).toEqual(['Common Core']);
  expect(problems).toEqual([
    {
      sheet: 'Settings',
      row: 2,
      column: 'Value',
      value: 'Comon Core',
      severity: 'notice',
      message:
        '"Comon Core" is no framework that this workbook holds, so the school works with Common Core.',
      fix: 'Write Common Core or a name from the column Framework of the Standards tab, or import the framework first.',
    },
  ]);
});

test.each([
  '3-5',
  '6–8',
  'K-2',
  '1-2',
  '3/4',
  '1:1',
  '5.10',
  '1.2.3',
  'Dec 2',
  'MAR-3',
  '1E5',
  '2.E3',
  'TRUE',
  '50%',
  '$5',
  '007',
  '22 34',
  '=1+1',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '{{7*7}}',
  '\u202e3.OA',
  '\ud800',
  'x'.repeat(30_000),
])('what is no code is kept as typed and said to be none: %.40s', text => {
  const {plan, problems} = read({objectives: [objective(text)]});
  expect(plan.objectives[0]?.codes).toEqual([text]);
  expect(plan.objectives[0]?.standards).toEqual([]);
  expect(problems).toMatchObject([{row: 2, severity: 'problem'}]);
});

test('of the many unknown codes of one cell the first are answered with near ones, the rest told', () => {
  const fixes = said(
    Array.from({length: 300}, (_, index) => `3.OB.${index}`).join(', '),
  ).map(({fix}) => fix);
  expect(fixes).toHaveLength(300);
  expect(fixes[0]).toMatch(/^Did you mean 3\.OA/);
  expect(fixes[299]).toMatch(/^Write codes such as/);
});
