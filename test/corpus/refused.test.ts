/** What is refused, with a sentence, and not a cell written: N controls, U halves, L length, I what is no request of ours. */
import type {Server} from '../../src/contract/server';
import {Shipped, activity, schoolInOctober} from '../addon/shipped';
import {CorpusSchool, LOCALES, clipboardOf} from './corpus-school';

const objective = (fields: object) => ({
  operation: 'refused',
  month: '2026-10',
  grades: ['3'],
  teacher: 'Rivera',
  subject: 'Math',
  objectives: [
    {standards: '', objective: 'Fractions', priority: 'Normal', ...fields},
  ],
});
const note = (notes: string) => objective({notes});
const CONTROLS = 'must be text without control characters.';

type Refused = readonly [
  line: string,
  what: string,
  name: keyof Server,
  argument: object,
  sentence: string,
];

const REFUSED: readonly Refused[] = [
  ['N43', 'a NUL', 'saveObjectives', note('a\u0000b'), CONTROLS],
  ['N43', 'a vertical tab', 'saveObjectives', note('a\u000bb'), CONTROLS],
  ['N43', 'a form feed', 'saveObjectives', note('a\u000cb'), CONTROLS],
  ['N43', 'an escape', 'saveObjectives', note('\u001b[31m'), CONTROLS],
  ['N43', 'a backspace', 'saveActivity', activity({why: 'a\u0008'}), CONTROLS],
  [
    'N43',
    'a delete',
    'saveActivity',
    activity({why: '\u007f'}),
    'a delete character (U+007F)',
  ],
  ['U46', 'half of an emoji', 'saveObjectives', note('\ud83d'), CONTROLS],
  [
    'U46',
    'its other half',
    'saveActivity',
    activity({lead: '\ude00!'}),
    CONTROLS,
  ],
  [
    'L50',
    '5,001 characters',
    'saveObjectives',
    note('x'.repeat(5001)),
    '"objectives, item 1, notes" must be at most 5,000 characters.',
  ],
  [
    'L50',
    '301 characters for a name',
    'saveActivity',
    activity({partner: 'x'.repeat(301)}),
    '"partner" must be at most 300 characters.',
  ],
  [
    'I56',
    'a record called __proto__',
    'saveActivity',
    activity({id: '__proto__'}),
    '"id" must be the ID of a row, such as OBJ-7K2M4Q.',
  ],
  [
    'I56',
    'a record called constructor',
    'saveActivity',
    activity({id: 'constructor'}),
    'no longer in Activities',
  ],
  [
    'I56',
    'a save called __proto__',
    'saveActivity',
    activity({operation: '__proto__'}),
    '"operation" must be letters, digits and dashes that name this one save.',
  ],
  [
    'I58',
    'a field that is not the sender’s',
    'saveActivity',
    {...activity({}), teacherText: 'x'},
    'There is no field "teacherText" here; leave it out.',
  ],
  [
    'I58',
    'a key within an objective',
    'saveObjectives',
    objective({row: 7}),
    'There is no field "objectives, item 1, row" here; leave it out.',
  ],
  [
    'I58',
    '65 KB',
    'saveObjectives',
    {
      ...note(''),
      objectives: Array.from(
        {length: 14},
        () => note('y'.repeat(4700)).objectives[0],
      ),
    },
    'That is more text than can be saved at once. Shorten it, or save it in two parts.',
  ],
];

test.each(REFUSED)('%s: %s is refused, and nothing is written', (...line) => {
  const [, , name, argument, sentence] = line;
  const {school} = schoolInOctober();
  const before = school.workbook.toData();
  const run = () => school.run(name, argument as never);
  expect(run).toThrow(sentence);
  expect(school.workbook.toData()).toEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('I58: a key that JSON alone can make is refused as well', () => {
  const {school} = schoolInOctober();
  const before = school.workbook.toData();
  const hostile = JSON.parse(
    '{"operation":"x","month":"2026-10","area":"familyLiteracy","activity":"x","__proto__":{"isOwner":true}}',
  ) as never;
  expect(() => school.run('saveActivity', hostile)).toThrow('__proto__');
  expect(school.workbook.toData()).toEqual(before);
});

test('I57: columns called constructor and __proto__ are the school’s own, and are left alone', () => {
  const {school} = schoolInOctober();
  const width = school.texts('Activities')[0]!.length;
  school.workbook.edit(
    {
      do: 'insert',
      axis: 'columns',
      sheet: school.sheet('Activities'),
      start: 1,
      count: 3,
    },
    {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'},
  );
  school.type('Activities', 1, 1, [['constructor', '__proto__', 'toString']]);
  school.run('saveActivity', activity({partner: 'Museum'}));
  const [headers = [], row = []] = school.texts('Activities');
  expect(headers).toHaveLength(width + 3);
  expect(row.slice(0, 3)).toEqual(['', '', '']);
  expect(row[headers.indexOf('Partner')]).toBe('Museum');
  expect(school.run('checkWorkbook')).toEqual([]);
  expect(school.run('loadTable', {table: 'Activities'}).rows[0]).toEqual(
    headers,
  );
});

test.each(LOCALES)(
  'L51: in %s, 30,000 characters that somebody pasted are told of, and the report is made all the same',
  locale => {
    const made = new CorpusSchool(locale);
    const page = 'All about fractions. '.repeat(1429);
    made.type('Objectives', 'Month', ['2026-10']);
    made.type('Objectives', 'Grade', ['3']);
    made.paste('Objectives', 'Objective', clipboardOf([page]));
    expect(made.values('Objectives', 'Objective', 1)).toEqual([page]);
    const told = made.school
      .run('checkWorkbook')
      .filter(({column}) => column === 'Objective');
    expect(
      told.map(({row, severity, message}) => [row, severity, message]),
    ).toEqual([
      [
        2,
        'notice',
        'The cell holds 30009 characters, which is more than the planner can save.',
      ],
    ]);
    made.school.run('buildGrid', {month: '2026-10'});
    expect(made.school.run('writeCoverage', {month: '2026-10'}).cells).toEqual({
      expected: 6,
      covered: 0,
      strong: 0,
      confirmed: 0,
      delivered: 0,
    });
  },
);

test('a text that was refused can be shortened and saved under the same name', () => {
  const school: Shipped = schoolInOctober().school;
  expect(() =>
    school.run('saveActivity', activity({notes: 'x'.repeat(5001)})),
  ).toThrow('5,000');
  const {id} = school.run('saveActivity', activity({notes: 'x'.repeat(5000)}));
  expect(school.records('Activities')).toMatchObject([
    {'Activity ID': id, Notes: 'x'.repeat(5000)},
  ]);
});
