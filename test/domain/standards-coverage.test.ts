import {coverage} from '../../src/domain/coverage';
import {monthOf} from '../../src/domain/month';
import {standardsNamed} from '../../src/domain/standards-coverage';
import {type TypedRow, type TypedTabs, read} from '../sheet/school';

const OCTOBER = monthOf(2026, 10);

function slices(tabs: TypedTabs, month = OCTOBER) {
  const {plan, problems} = read(tabs);
  return coverage(plan, month, problems).standards.map(
    ({grade, subject, named, supported, standards}) =>
      `${grade} ${subject}: ${named}, ${supported} of ${standards}`,
  );
}

let rows = 0;
function objective(Standards: string, row: TypedRow = {}): TypedRow {
  rows += 1;
  return {
    Month: '2026-10',
    Grade: '3',
    'Objective ID': `OBJ-${rows}`,
    Standards,
    ...row,
  };
}

test('a standard counts once, however often and in whatever form it is named', () => {
  expect(
    slices({
      objectives: [
        objective('3.OA.A.1, 3oa1'),
        objective('CCSS.Math.Content.3.OA.A.1', {Month: '2026-09'}),
        objective('RL.3.2'),
      ],
    }),
  ).toEqual(['3 Math: 1, 0 of 25', '3 ELA: 1, 0 of 42']);
});

test('a standard is named where a part of it is, by a cluster or domain it is not', () => {
  expect(
    slices({objectives: [objective('3.NF.3a, 3.NF.A.3b, 3.OA.A, 3.MD, RL.3')]}),
  ).toEqual(['3 Math: 1, 0 of 25', '3 ELA: 0, 0 of 42']);
});

test('practices, anchors and unknown codes are none of a grade’s standards', () => {
  expect(slices({objectives: [objective('MP1, CCRA.R.1, 3.OA.99')]})).toEqual([
    '3 Math: 0, 0 of 25',
    '3 ELA: 0, 0 of 42',
  ]);
});

test('the year goes from its first month to this one', () => {
  const objectives = [
    objective('3.OA.1', {Month: '2026-07'}),
    objective('3.OA.2', {Month: '2026-08'}),
    objective('3.OA.3', {Month: '2026-10'}),
    objective('3.OA.4', {Month: '2026-11'}),
    objective('3.OA.5', {Month: 'some day'}),
  ];
  expect(slices({objectives})[0]).toBe('3 Math: 2, 0 of 25');
  expect(slices({objectives}, monthOf(2027, 7))[0]).toBe('3 Math: 3, 0 of 25');
  expect(slices({objectives}, monthOf(2026, 7))[0]).toBe('3 Math: 1, 0 of 25');
  const settings = [{Setting: 'School year starts', Value: '2026-07'}];
  expect(slices({objectives, settings})[0]).toBe('3 Math: 3, 0 of 25');
});

test('a standard is supported where some activity counts for an objective that names it', () => {
  const [first, second, third] = ['3.OA.1', '3.OA.2', '3.OA.1, 3.OA.3'].map(
    code => objective(code),
  );
  const activity = (objective: TypedRow, Status: string) => ({
    Month: '2026-10',
    Area: 'Family literacy',
    'Objective IDs': objective['Objective ID']!,
    Status,
  });
  expect(
    slices({
      objectives: [first!, second!, third!],
      activities: [
        activity(third!, 'Planned'),
        activity(second!, 'Idea'),
        activity(first!, 'Cancelled'),
      ],
    })[0],
  ).toBe('3 Math: 3, 2 of 25');
});

test('standards of a band of grades count for each grade of the band', () => {
  expect(
    slices({
      objectives: [
        objective('RL.9-10.1, RH.9-10.2, N-RN.1', {Grade: '9'}),
        objective('', {Grade: '10, 11'}),
      ],
    }),
  ).toEqual([
    '9 Math: 1, 0 of 156',
    '9 ELA: 1, 0 of 41',
    '9 Literacy: 1, 0 of 29',
    '10 Math: 1, 0 of 156',
    '10 ELA: 1, 0 of 41',
    '10 Literacy: 1, 0 of 29',
    '11 Math: 1, 0 of 156',
    '11 ELA: 0, 0 of 41',
    '11 Literacy: 0, 0 of 29',
  ]);
});

test('a grade without standards, or without a class this year, is not listed', () => {
  expect(slices({objectives: [objective('', {Grade: 'PK'})]})).toEqual([]);
  expect(slices({})).toEqual([]);
});

test('the frameworks that the school chose are what is counted against', () => {
  const standards: readonly TypedRow[] = [
    {Code: '3-LS1-1', Grade: 3, Subject: 'Science', Framework: 'NGSS'},
    {Code: '3-LS2-1', Grade: 3, Subject: 'Science', Framework: 'NGSS'},
    {
      Code: '3-LS2-1.a',
      Grade: 3,
      Subject: 'Science',
      Parent: '3-LS2-1',
      Framework: 'NGSS',
    },
  ];
  const objectives = [objective('3-LS2-1.a, 3.OA.1')];
  const chosen = (Value: string) =>
    slices({
      objectives,
      standards,
      settings: [{Setting: 'Framework', Value}],
    });
  expect(chosen('NGSS')).toEqual(['3 Science: 1, 0 of 2']);
  expect(chosen('Common Core; ngss')).toEqual([
    '3 Math: 1, 0 of 25',
    '3 ELA: 0, 0 of 42',
    '3 Science: 1, 0 of 2',
  ]);
  expect(chosen('')).toEqual(['3 Math: 1, 0 of 25', '3 ELA: 0, 0 of 42']);
});

test('a part of what no framework has names no standard', () => {
  const {plan} = read({
    objectives: [objective('Q.9a')],
    standards: [
      {
        Code: 'Q.9a',
        Text: 'Part',
        Grade: '3',
        Subject: 'Math',
        Parent: 'Q.9',
        Framework: 'Own',
      },
    ],
    settings: [{Setting: 'Framework', Value: 'Own'}],
  });
  const [named] = plan.objectives;
  expect(named!.standards.map(({kind, parent}) => [kind, parent])).toEqual([
    ['part', null],
  ]);
  expect(standardsNamed(named!)).toEqual([]);
});
