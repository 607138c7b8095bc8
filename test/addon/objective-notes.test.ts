/** Which cells of the Objectives tab are answered with a note, where columns and edits are not as usual. */
import {Shipped, copied} from './shipped';

const TYPIST = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

/** A tab in which somebody wrote the headers, in an order of their own. */
function ownOrder(headers: readonly string[]) {
  const school = new Shipped();
  school.addTab('Objectives');
  school.type('Objectives', 1, 1, [headers]);
  return school;
}

const newSchool = copied(() => {
  const school = new Shipped();
  school.run('setUpPlanner', {firstMonth: '2026-08', grades: ['3']});
  return {school};
});

const notesOf = (school: Shipped, row: number, count: number) =>
  Array.from({length: count}, (_, index) =>
    school
      .note('Objectives', row, index + 1)
      .split('\n')
      .slice(1, -1)
      .join(' | '),
  );

test('cells are answered in their own columns, whatever the order of these', () => {
  const school = ownOrder([
    'Priority',
    'Our notes',
    'Grade',
    'Month',
    'Objective',
    'Standards',
  ]);
  school.type('Objectives', 2, 1, [
    ['high', 'high', 'K-2', '10/2026', 'Fables', '3oa1'],
  ]);
  const [priority, own, grade, month, objective, standards] = notesOf(
    school,
    2,
    6,
  );
  expect([priority, own, grade, month, objective]).toEqual([
    'High',
    '',
    'K, 1, 2',
    'October 2026',
    '',
  ]);
  expect(standards).toMatch(/^3\.OA\.A\.1 · /);
});

test('headers that are pasted into a tab of one’s own get no note', () => {
  const headers = ['Priority', 'Grade', 'Standards'];
  const school = ownOrder(headers);
  school.type('Objectives', 1, 1, [headers, ['high', 'K-1', '']]);
  expect(
    headers.map((_, index) => school.note('Objectives', 1, index + 1)),
  ).toEqual(['', '', '']);
  expect(notesOf(school, 2, 2)).toEqual(['High', 'K, 1']);
});

test('columns side by side are answered in one go, whatever their order', () => {
  const school = ownOrder(['Priority', 'Objective', 'Grade', 'Standards']);
  school.type('Objectives', 2, 1, [['high']]);
  const one = school.calls();
  school.type('Objectives', 3, 1, [['high', 'Fables', 'K-1']]);
  expect(notesOf(school, 3, 3)).toEqual(['High', '', 'K, 1']);
  // The grade has a look at the codes beside it, which takes the setting and the tab of standards.
  expect(school.calls() - one).toBeLessThanOrEqual(2);
});

test('of an edit of a part of a row that part alone is answered', () => {
  const school = ownOrder(['Month', 'Grade', 'Priority', 'Standards']);
  for (const [index, text] of ['oct 2026', 'k-2', 'high', '3oa1'].entries())
    school.typeUnseen('Objectives', 2, index + 1, text);
  school.type('Objectives', 2, 2, [['K-1', 'low']]);
  // A code is looked at again where the grade was edited: it decides what is odd about it.
  expect(notesOf(school, 2, 3)).toEqual(['', 'K, 1', 'Low']);
  expect(notesOf(school, 2, 4)[3]).toMatch(/^3\.OA\.A\.1 · /);
  school.type('Objectives', 3, 3, [['low']]);
  expect(notesOf(school, 3, 4)).toEqual(['', '', 'Low', '']);
});

test('codes beside an edit that does not decide them are left alone', () => {
  const school = ownOrder(['Month', 'Grade', 'Priority', 'Standards']);
  school.typeUnseen('Objectives', 2, 4, '3oa1');
  school.type('Objectives', 2, 1, [['oct 2026']]);
  school.type('Objectives', 2, 3, [['low']]);
  expect(notesOf(school, 2, 4)).toEqual(['October 2026', '', 'Low', '']);
});

test('rows that are pasted with their headers are answered, the headers are not', () => {
  const {school} = newSchool();
  const headers = school.texts('Objectives')[0]!.slice(0, 2);
  const before = notesOf(school, 1, 2);
  school.type('Objectives', 1, 1, [
    headers,
    ['10/2026', 'K-1'],
    ['11/2026', 'K-2'],
  ]);
  expect(notesOf(school, 1, 2)).toEqual(before);
  expect(notesOf(school, 2, 2)).toEqual(['October 2026', 'K, 1']);
  expect(notesOf(school, 3, 2)).toEqual(['November 2026', 'K, 1, 2']);
});

test('a bare month is that of the school year', () => {
  const {school} = newSchool();
  school.type('Objectives', 2, 1, [['July'], ['August']]);
  expect(notesOf(school, 2, 1)).toEqual(['July 2027']);
  expect(notesOf(school, 3, 1)).toEqual(['August 2026']);
});

test('a bare month is that of the year that Settings name', () => {
  const {school} = newSchool();
  const row = school
    .texts('Settings')
    .findIndex(([, value]) => value === '2026-08');
  school.typeUnseen('Settings', row + 1, 2, '2026-12');
  school.type('Objectives', 2, 1, [['November']]);
  expect(notesOf(school, 2, 1)).toEqual(['November 2027']);
});

test('standards are answered in the first column, too', () => {
  const school = ownOrder(['Standards', 'Grade']);
  school.type('Objectives', 2, 1, [['3oa1']]);
  expect(notesOf(school, 2, 1)[0]).toMatch(/^3\.OA\.A\.1 · /);
});

test('five thousand cells are answered, one row more is not', () => {
  const {school} = newSchool();
  const pasted = (rows: number) =>
    Array.from({length: rows}, (_, index) =>
      Array.from({length: 10}, (__, column) =>
        index === 0 && column === 1 ? 'K-1' : '',
      ),
    );
  school.type('Objectives', 2, 1, pasted(501));
  expect(notesOf(school, 2, 2)[1]).toBe('');
  expect(school.screen.toasts).toHaveLength(1);
  school.type('Objectives', 2, 1, pasted(500));
  expect(notesOf(school, 2, 2)[1]).toBe('K, 1');
  expect(school.screen.toasts).toHaveLength(1);
});

test.each([[['Grade', 'Objective']], [['Standards', 'Objective']]])(
  'a tab of that name with %j alone is of another kind',
  headers => {
    const school = ownOrder(headers);
    school.type('Objectives', 2, 1, [['K-1', 'Fables']]);
    expect(notesOf(school, 2, 2)).toEqual(['', '']);
  },
);

test('an edit that is answered writes no cell', () => {
  const {school} = newSchool();
  school.type('Objectives', 2, 1, [['10/2026', 'K-1', 'Ms. Vang']]);
  expect(school.texts('Objectives')[1]!.slice(0, 3)).toEqual([
    '10/2026',
    'K-1',
    'Ms. Vang',
  ]);
  school.workbook.edit(
    {
      do: 'type',
      rect: school.rect('Objectives', 1, 14, 1, 1),
      texts: [['Room']],
    },
    TYPIST,
  );
  school.type('Objectives', 2, 14, [['12']]);
  expect(school.note('Objectives', 2, 14)).toBe('');
});
