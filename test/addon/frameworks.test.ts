/** A framework comes in from a file, is looked at first, never loses a row, and can be taken back. */
import type {FrameworkPreview} from '../../src/contract/frameworks';
import {ELA, MATH, guid, item, packageOf} from '../domain/framework/packages';
import {Shipped, copied} from './shipped';

const HEADERS = [
  'Code',
  'Text',
  'Grade',
  'Subject',
  'Parent',
  'GUID',
  'Framework',
];

const plannedSchool = copied(() => {
  const school = new Shipped();
  school.run('setUpPlanner', {schoolName: 'Hope School', grades: ['3']});
  return {school};
});

let operations = 0;

/** Looks at what the file would do, and does it. */
function bringIn(
  school: Shipped,
  json: unknown,
  options: {framework?: string; codesOnly?: boolean; operation?: string} = {},
) {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const {operation = `import-${operations++}`, ...asked} = options;
  const preview = school.run('previewFramework', {text, ...asked});
  const {framework, expected} = preview;
  const codesOnly = asked.codesOnly ?? false;
  const request = {operation, text, framework, codesOnly, expected};
  return {preview, request, done: school.run('importFramework', request)};
}

const counts = ({added, changed, left, missing}: FrameworkPreview) => ({
  added,
  changed,
  left,
  missing,
});

const preview = (school: Shipped, json: unknown) =>
  counts(school.run('previewFramework', {text: JSON.stringify(json)}));

test('a package is looked at without a cell being written, and then comes in whole', () => {
  const {school} = plannedSchool();
  const look = school.run('previewFramework', {text: JSON.stringify(MATH)});
  expect(look).toMatchObject({
    framework: 'Ocean State Mathematics',
    version: '2021',
    format: 'CASE 1.0',
    added: 5,
    changed: 0,
    left: 0,
    missing: 0,
    problems: [],
    licence: null,
    hasText: true,
  });
  expect(school.texts('Standards')).toEqual([HEADERS]);
  const {done} = bringIn(school, MATH);
  expect(done).toMatchObject({
    framework: 'Ocean State Mathematics',
    added: 5,
    changed: 0,
    remaining: 0,
  });
  expect(school.texts('Standards').slice(0, 3)).toEqual([
    HEADERS,
    [
      '3.NG',
      'Numbers in Groups',
      '3',
      'Math',
      'Grade 3',
      guid(2),
      'Ocean State Mathematics',
    ],
    [
      '3.NG.1',
      'Say what a quotient means.',
      '3',
      'Math',
      '3.NG',
      guid(4),
      'Ocean State Mathematics',
    ],
  ]);
  expect(school.run('checkWorkbook')).toEqual([]);
});

test('the same file a second time changes nothing, also where the tab was sorted', () => {
  const {school} = plannedSchool();
  bringIn(school, MATH);
  const rows = school.texts('Standards');
  expect(bringIn(school, MATH).preview).toMatchObject({
    added: 0,
    changed: 0,
    left: 5,
    missing: 0,
  });
  expect(school.texts('Standards')).toEqual(rows);
  const range = school.rect('Standards', 2, 1, 5, 7);
  school.workbook.edit(
    {do: 'sort', rect: range, column: 2, ascending: true} as never,
    {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'},
  );
  expect(school.texts('Standards')).not.toEqual(rows);
  expect(preview(school, MATH)).toEqual({
    added: 0,
    changed: 0,
    left: 5,
    missing: 0,
  });
});

test('codes of an imported framework are known in Objectives', () => {
  const {school} = plannedSchool();
  bringIn(school, MATH);
  school.run('saveObjectives', {
    operation: 'objectives-1',
    month: '2026-10',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [
      {standards: '3.NG.1, 3.OA.A.1', objective: 'Share', priority: 'Normal'},
    ],
  });
  expect(school.run('checkWorkbook')).toEqual([]);
  school.run('chooseFrameworks', {
    operation: 'choice-1',
    frameworks: ['Ocean State Mathematics'],
  });
  expect(school.run('checkWorkbook')).toEqual([]);
  expect(school.records('Objectives')[0]).toMatchObject({
    Standards: '3.NG.1, 3.OA.A.1',
  });
});

test('a newer file changes words, adds rows, and never deletes what it leaves out', () => {
  const {school} = plannedSchool();
  bringIn(school, MATH);
  const newer = packageOf([
    item(4, {
      identifier: guid(4).toUpperCase(),
      fullStatement: 'Say and show what a quotient means.',
      humanCodingScheme: '3.NG.1',
      educationLevel: ['03'],
    }),
    item(8, {fullStatement: 'Draw it.', humanCodingScheme: '3.NG.3'}),
  ]);
  const {preview: look} = bringIn(school, newer);
  expect(look).toMatchObject({added: 1, changed: 1, left: 0, missing: 4});
  expect(look.samples).toEqual({
    added: [{code: '3.NG.3', text: 'Draw it.'}],
    changed: [
      {
        code: '3.NG.1',
        fields: [
          {
            field: 'text',
            before: 'Say what a quotient means.',
            after: 'Say and show what a quotient means.',
          },
        ],
      },
    ],
    missing: expect.arrayContaining([
      {code: '3.NG', text: 'Numbers in Groups'},
    ]),
  });
  const rows = school.records('Standards');
  expect(rows.map(({Code}) => Code)).toEqual([
    '3.NG',
    '3.NG.1',
    '3.NG.1a',
    '3.NG.1b',
    '3.NG.2',
    '3.NG.3',
  ]);
  expect(rows[1]).toMatchObject({
    Text: 'Say and show what a quotient means.',
    Parent: '3.NG',
    GUID: guid(4),
  });
});

test('other frameworks and the school’s own columns stay as they are', () => {
  const {school} = plannedSchool();
  bringIn(school, MATH);
  school.typeUnseen('Standards', 1, 8, 'Our notes');
  school.typeUnseen('Standards', 3, 8, '=1+1');
  const before = school.texts('Standards');
  bringIn(school, ELA);
  const {done} = bringIn(school, MATH, {codesOnly: true});
  expect(done).toMatchObject({added: 0, changed: 0});
  expect(school.texts('Standards').slice(0, 6)).toEqual(before);
  expect(school.texts('Standards')[6]!.slice(0, 2)).toEqual([
    'RS.1',
    'Retell a story.',
  ]);
});

test('columns are found by their headers, with the school’s own between them', () => {
  const {school} = plannedSchool();
  const sheet = school.sheet('Standards');
  school.workbook.edit(
    {do: 'insert', axis: 'columns', sheet, start: 2, count: 1},
    {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'},
  );
  school.typeUnseen('Standards', 1, 2, 'Our notes');
  bringIn(school, MATH);
  school.typeUnseen('Standards', 2, 2, 'kept');
  expect(school.texts('Standards')[1]).toEqual([
    '3.NG',
    'kept',
    'Numbers in Groups',
    '3',
    'Math',
    'Grade 3',
    guid(2),
    'Ocean State Mathematics',
  ]);
  expect(preview(school, MATH)).toMatchObject({added: 0, changed: 0, left: 5});
  school.run('undo', {});
  expect(school.texts('Standards').flat().filter(Boolean)).toEqual([
    'Code',
    'Our notes',
    ...HEADERS.slice(1),
    'kept',
  ]);
});

test('texts stay letter by letter: formulas, dates and numbers are text', () => {
  const {school} = plannedSchool();
  const texts = [
    '=SUM(1,2)',
    '+1',
    '-2',
    '@x',
    '3-5',
    '5.10',
    "'quoted",
    'TRUE',
  ];
  const json = packageOf(
    texts.map((fullStatement, n) =>
      item(n, {fullStatement, humanCodingScheme: `${n + 1}.10`}),
    ),
  );
  bringIn(school, json);
  const rows = school.records('Standards');
  expect(rows.map(({Text}) => Text)).toEqual(texts);
  expect(rows.map(({Code}) => Code)).toEqual(
    texts.map((_, n) => `${n + 1}.10`),
  );
  expect(preview(school, json)).toMatchObject({added: 0, changed: 0, left: 8});
});

test('an import is refused once the tab is not as it was looked at', () => {
  const {school} = plannedSchool();
  const text = JSON.stringify(MATH);
  const look = school.run('previewFramework', {text});
  const request = {
    operation: 'late',
    text,
    framework: look.framework,
    codesOnly: false,
    expected: look.expected,
  };
  bringIn(
    school,
    packageOf([item(4, {fullStatement: 'x', humanCodingScheme: '3.NG.1'})]),
  );
  const before = school.texts('Standards');
  expect(() => school.run('importFramework', request)).toThrow(
    /has changed since you looked/,
  );
  expect(school.texts('Standards')).toEqual(before);
});

test('a repeated import gives its first answer and writes nothing', () => {
  const {school} = plannedSchool();
  const {request, done} = bringIn(school, MATH);
  const rows = school.texts('Standards');
  expect(school.run('importFramework', request)).toEqual(done);
  expect(school.texts('Standards')).toEqual(rows);
});

test('one Undo takes an import back, all but what somebody has changed since', () => {
  const {school} = plannedSchool();
  bringIn(school, ELA);
  const {request} = bringIn(school, MATH, {operation: 'import-math'});
  expect(school.run('loadChanges')[0]).toMatchObject({
    operation: 'import-math',
    what: 'Imported 5 standards of Ocean State Mathematics.',
    undone: false,
  });
  school.typeUnseen('Standards', 4, 2, 'Our own words');
  const {undone} = school.run('undo', {operation: 'import-math'});
  expect(undone).toBe(
    'Undid: Imported 5 standards of Ocean State Mathematics. 1 standard was changed since, and stays.',
  );
  expect(school.records('Standards').flatMap(({Code}) => Code || [])).toEqual([
    'RS.1',
    '3.NG.1',
  ]);
  expect(() => school.run('undo', {operation: 'undo:import-math'})).toThrow(
    /comes back when you import the same file again/,
  );
  bringIn(school, MATH);
  expect(
    school
      .records('Standards')
      .flatMap(({Code}) => Code || [])
      .sort(),
  ).toEqual(['3.NG', '3.NG.1', '3.NG.1a', '3.NG.1b', '3.NG.2', 'RS.1']);
  expect(request.framework).toBe('Ocean State Mathematics');
});

test('undoing an update puts the earlier words back', () => {
  const {school} = plannedSchool();
  bringIn(school, MATH);
  const before = school.texts('Standards');
  bringIn(
    school,
    packageOf([
      item(4, {
        fullStatement: 'New words',
        humanCodingScheme: '3.NG.1',
        educationLevel: ['03', '04'],
      }),
    ]),
  );
  expect(school.texts('Standards')).not.toEqual(before);
  school.run('undo', {});
  expect(school.texts('Standards')).toEqual(before);
});

test('codes alone bring no wording with them, not even of groups, and need no notice', () => {
  const {school} = plannedSchool();
  const commonCore = {
    ...MATH,
    CFDocument: {title: 'Common Core State Standards for Mathematics'},
  };
  const {preview: look} = bringIn(school, commonCore, {codesOnly: true});
  expect(look).toMatchObject({
    framework: 'Common Core',
    licence: null,
    hasText: false,
  });
  expect(school.records('Standards').map(({Text}) => Text)).toEqual(
    Array.from({length: 5}, () => ''),
  );
  expect(JSON.stringify(school.texts('Standards'))).not.toContain('Grade 3');
  expect(school.run('loadFrameworks').available).toMatchObject([
    {name: 'Common Core', licence: null},
  ]);
});

test('the Common Core’s wording is never shown without its notice, under whatever name', () => {
  const {school} = plannedSchool();
  const commonCore = {
    ...MATH,
    CFDocument: {title: 'Common Core State Standards for Mathematics'},
  };
  const {preview: look} = bringIn(school, commonCore, {
    framework: 'District, math',
  });
  expect(look.framework).toBe('District – math (Common Core)');
  expect(look.licence).toContain(
    '© Copyright 2010. National Governors Association Center for Best Practices and Council of Chief State School Officers. All rights reserved.',
  );
  expect(school.run('loadFrameworks').available[1]).toMatchObject({
    name: 'District – math (Common Core)',
    hasText: true,
    licence: look.licence,
  });
});

test('the notice stands at the head of the column with the wording, once', () => {
  const {school} = plannedSchool();
  const owned = packageOf(
    [
      item(1, {fullStatement: 'Words.', humanCodingScheme: '3.OA.A.1'}),
      item(2, {fullStatement: 'Others.', humanCodingScheme: '3.OA.A.2'}),
    ],
    [],
    {title: 'Mathematics', publisher: 'Council of Chief State School Officers'},
  );
  const {preview: look} = bringIn(school, owned);
  expect(look.framework).toBe('Common Core');
  bringIn(
    school,
    packageOf(
      [item(1, {fullStatement: 'New.', humanCodingScheme: '3.OA.A.1'})],
      [],
      {
        title: 'CCSS Math',
      },
    ),
  );
  const note = school.note('Standards', 1, 2);
  expect(note).toMatch(/^Its official wording\. .*© Copyright 2010\./);
  expect(note.split('©')).toHaveLength(2);
});

test('a school chooses one framework or several of those that are there', () => {
  const {school} = plannedSchool();
  bringIn(school, MATH);
  expect(school.run('loadFrameworks')).toMatchObject({
    chosen: ['Common Core'],
    unknown: [],
    available: [
      {name: 'Common Core'},
      {name: 'Ocean State Mathematics', standards: 2},
    ],
  });
  const both = ['Ocean State Mathematics', 'Common Core'];
  expect(
    school.run('chooseFrameworks', {operation: 'c-1', frameworks: both}).chosen,
  ).toEqual(both);
  expect(
    school.records('Settings').find(({Setting}) => Setting === 'Framework'),
  ).toMatchObject({Value: 'Ocean State Mathematics, Common Core'});
  expect(() =>
    school.run('chooseFrameworks', {operation: 'c-2', frameworks: ['Mars']}),
  ).toThrow('There is no framework called “Mars”');
});

test('a table that was pasted comes in as the school’s own standards', () => {
  const {school} = plannedSchool();
  const {preview: look} = bringIn(
    school,
    'Code\tText\tGrade\nSC.1\tWatch the sky\t3\nSC.2\tWeigh things\tK-2',
  );
  expect(look).toMatchObject({
    framework: 'Own standards',
    format: 'CSV',
    added: 2,
  });
  expect(school.records('Standards')).toMatchObject([
    {Code: 'SC.1', Grade: '3', Framework: 'Own standards'},
    {Code: 'SC.2', Grade: 'K, 1, 2'},
  ]);
});

test('a list of the planner’s own codes joins the Common Core', () => {
  const {school} = plannedSchool();
  expect(
    school.run('previewFramework', {
      text: 'Code,Text\nCCSS.Math.Content.3.OA.A.1,Words\nrl.3.2,Words',
    }).framework,
  ).toBe('Common Core');
});

test.each([
  [{text: 'oh dear'}, /No column of codes was found/],
  [{text: '{"a": 1}'}, /not CASE/],
  [{}, /"text" is missing/],
  [{text: 3}, /"text" must be/],
  [{text: '', more: 1}, /There is no field "more"/],
])('a preview of %j is refused in a sentence', (argument, sentence) => {
  const {school} = plannedSchool();
  expect(() => school.run('previewFramework', argument as never)).toThrow(
    sentence,
  );
});

test('without its tab, or a column of it, nothing is imported, and set-up is named', () => {
  const {school} = plannedSchool();
  school.deleteColumn('Standards', 6);
  expect(() => preview(school, MATH)).toThrow(
    'The tab Standards has no column GUID. Choose Set up planner',
  );
  school.deleteTab('Standards');
  expect(() => preview(school, MATH)).toThrow(
    'There is no tab called Standards. Choose Set up planner',
  );
});

test('a protected tab is refused before anything is written', () => {
  const {school} = plannedSchool();
  school.protect('Standards');
  school.isOwner = false;
  expect(() => bringIn(school, MATH)).toThrow(/protected/);
  expect(school.texts('Standards')).toEqual([HEADERS]);
  expect(school.run('loadChanges')).toEqual([]);
});

test('1,700 standards come in with few calls, whole, and go again with one Undo', () => {
  const {school} = plannedSchool();
  const json = packageOf(
    Array.from({length: 1_700}, (_, n) =>
      item(n, {
        fullStatement: `Standard ${n} ${'of many words '.repeat(10)}`,
        humanCodingScheme: `M.${Math.floor(n / 100)}.${n % 100}`,
        educationLevel: ['03'],
      }),
    ),
  );
  const {done} = bringIn(school, json, {operation: 'large'});
  expect(done.added).toBe(1_700);
  expect(school.calls()).toBeLessThan(50);
  expect(school.records('Standards')).toHaveLength(1_700);
  expect(school.records('Log').length).toBeLessThan(6);
  school.run('loadPlanner', {});
  school.run('undo', {operation: 'large'});
  expect(school.texts('Standards')).toEqual([HEADERS]);
});
