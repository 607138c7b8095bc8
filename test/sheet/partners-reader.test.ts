import {type TypedRow, read} from './school';

const partners = (...rows: TypedRow[]) => {
  const {plan, problems} = read({partners: rows});
  return {partners: plan.partners, problems};
};

const problemsOf = (row: TypedRow) =>
  partners({Partner: 'YMCA', ...row}).problems.map(
    ({row, column, value, message, fix}) => [row, column, value, message, fix],
  );

test('a row says all that is known of a partner', () => {
  expect(
    partners({
      Partner: ' YMCA ',
      Role: 'Swimming',
      Areas: 'Health & wellness, familyEngagement',
      'Hours a month': 12.5,
      'Agreement start': {year: 2026, month: 8, day: 1},
      'Agreement end': '6/30/2027',
      'Next review': 46301,
      Contact: 'J. Ortiz',
      'Our own column': 'x',
    }),
  ).toEqual({
    partners: [
      {
        row: 2,
        name: 'YMCA',
        role: 'Swimming',
        areas: ['healthWellness', 'familyEngagement'],
        hours: 12.5,
        agreementStart: '2026-08-01',
        agreementEnd: '2027-06-30',
        nextReview: '2026-10-06',
        contact: 'J. Ortiz',
      },
    ],
    problems: [],
  });
});

test('an agreement may be of a single day', () => {
  const day = {'Agreement start': '2026-10-06', 'Agreement end': '2026-10-06'};
  const {
    partners: [ymca],
    problems,
  } = partners({Partner: 'YMCA', ...day});
  expect(ymca?.agreementEnd).toBe('2026-10-06');
  expect(problems).toEqual([]);
});

test('a name is enough', () => {
  expect(partners({Partner: 'YMCA'})).toEqual({
    partners: [
      {
        row: 2,
        name: 'YMCA',
        role: '',
        areas: [],
        hours: null,
        agreementStart: null,
        agreementEnd: null,
        nextReview: null,
        contact: '',
      },
    ],
    problems: [],
  });
});

test('all areas may be said in a word', () => {
  const [partner] = partners({Partner: 'YMCA', Areas: 'All areas'}).partners;
  expect(partner?.areas).toHaveLength(6);
});

test.each([
  [
    {Areas: 'Helth and wellness; Family literacy'},
    [
      2,
      'Areas',
      'Helth and wellness',
      '"Helth and wellness" is not one of the six areas.',
      'Did you mean "Health and wellness"?',
    ],
  ],
  [
    {'Hours a month': 'as needed'},
    [
      2,
      'Hours a month',
      'as needed',
      '"as needed" is not a number of hours a month, so no hours count as agreed.',
      'Write a number such as 12 or 2.5.',
    ],
  ],
  [
    {'Agreement end': 'June'},
    [
      2,
      'Agreement end',
      'June',
      '"June" is not a date that we can read.',
      'Write the date as 2026-10-14.',
    ],
  ],
  [
    {'Agreement start': '2026-08-01', 'Agreement end': '2025-06-30'},
    [
      2,
      'Agreement end',
      '2025-06-30',
      'The agreement ends before it starts on 2026-08-01, so its end is not read.',
      'Check both dates.',
    ],
  ],
])('%j is told where it stands', (row, problem) => {
  expect(problemsOf(row)).toEqual([problem]);
});

test('a row without a name, and a second row of one name, are told and not read', () => {
  const read = partners(
    {Partner: 'YMCA', 'Hours a month': 4},
    {Role: 'Swimming'},
    {Partner: 'ymca ', 'Hours a month': 9},
  );
  expect(read.partners.map(({name, hours}) => [name, hours])).toEqual([
    ['YMCA', 4],
  ]);
  expect(read.problems.map(({row, message}) => [row, message])).toEqual([
    [3, 'The partner has no name, so this row is not read.'],
    [
      4,
      'Row 2 already has the partner "ymca", and that row is the one that is read.',
    ],
  ]);
});

test('an error value in place of a name is told once more as what it is', () => {
  expect(
    partners({Partner: '#REF!', Role: 'Swimming'}).problems.map(
      ({column}) => column,
    ),
  ).toEqual(['Partner', 'Partner']);
});

test('an area that is written wrong twice in a cell is reported once', () => {
  const {problems} = partners({Partner: 'YMCA', Areas: 'Helth, Helth'});
  expect(problems.map(({message}) => message)).toEqual([
    '"Helth" is not one of the six areas.',
  ]);
});
