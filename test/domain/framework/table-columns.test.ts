/** Which column holds what, told by its heading or by what stands in it. */
import {
  codeAndWords,
  guessedColumns,
  headedColumns,
  headingsIn,
  looksLikeCode,
  namesOthers,
} from '../../../src/domain/framework/table-columns';

const HEADINGS = {
  code: 'humanCodingScheme code standardCode standardsCode statementNotation statementCode standardNotation notation codingScheme fullCode benchmarkCode indicatorCode standardNumber standardID statementID altCode alternateCode shortCode standards standard benchmark código',
  text: 'fullStatement text statement statementText standardText standardStatement description standardDescription fullText wording texto descripción descrição descriptor benchmark indicator learningObjective standard abbreviatedStatement title name',
  grade:
    'grade grades gradeLevel gradeLevels educationLevel educationLevels educationalLevel gradeBand level grado grados',
  subject:
    'subject subjects subjectArea contentArea discipline materia asignatura',
  parent:
    'parent parentCode parentStandard parentID parentGUID isChildOf isPartOf partOf cluster domain strand',
  guid: 'GUID identifier UUID caseIdentifier caseGUID caseItemID itemID URI',
  framework: 'framework CFDocument document',
};

test.each(Object.entries(HEADINGS).slice(1))(
  'a column of %s has any of the headings %s',
  (key, headings) => {
    for (const heading of headings.split(' ')) {
      const columns = headedColumns(['Code', `${heading}:`]);
      expect([heading, Object.fromEntries(columns!)]).toEqual([
        heading,
        {code: 0, [key]: 1},
      ]);
    }
  },
);

test('a column of codes has any of its headings, the likeliest first', () => {
  const headings = HEADINGS.code.split(' ');
  headings.forEach((heading, index) => {
    expect([heading, headedColumns([heading])?.get('code')]).toEqual([
      heading,
      0,
    ]);
    const next = headings[index + 1];
    if (next !== undefined)
      expect([heading, headedColumns([next, heading])?.get('code')]).toEqual([
        heading,
        1,
      ]);
  });
});

test.each([
  ['CCSS Code', 'Statement of it', 'Its grade', 'Case GUID here'],
  ['State codes', 'Long description', 'Grade span', 'My UUID'],
  ['State notation (full)', 'Their texts', 'For grades', 'guid of item'],
  ['NGSS code short', 'text here', 'a grade', 'uuid 4'],
])('other headings are told by what is in them: %s, %s, %s, %s', (...cells) => {
  expect(Object.fromEntries(headedColumns(cells)!)).toEqual({
    code: 0,
    text: 1,
    grade: 2,
    guid: 3,
  });
});

test.each([
  'Parent code here code',
  'Cluster code',
  'Domain code',
  'Strand code',
  'Grade code',
  'Subject code',
  'Course code',
  'Framework code',
  'Document code',
  'Language code',
  'Codes of conduct',
])('a column “%s” holds no codes of standards', heading => {
  expect(headedColumns([heading, 'Text'])).toBeNull();
});

test('a hint never takes a column that a heading has, nor the words of a group', () => {
  expect(
    Object.fromEntries(
      headedColumns([
        'Cluster statement',
        'My text',
        'Code',
        'Text',
        'Grade of it',
        'Grade',
      ])!,
    ),
  ).toEqual({code: 2, text: 3, grade: 5});
  expect(headedColumns(['Code', 'Cluster statement'])?.has('text')).toBe(false);
  expect(headedColumns(['Standard', 'Benchmark'])).toEqual(
    new Map([
      ['code', 0],
      ['text', 1],
    ]),
  );
});

test('headings are looked for among the first ten rows, and the fullest are taken', () => {
  const headed = ['Code', 'Text'];
  const title = ['Our standards', ''];
  const below = (count: number) => [
    ...Array.from({length: count}, () => title),
    headed,
  ];
  expect(headingsIn(below(9))?.index).toBe(9);
  expect(headingsIn(below(10))).toBeNull();
  expect(headingsIn([['Code'], headed, [...headed, 'Grade']])?.index).toBe(2);
  expect(headingsIn([headed, headed])?.index).toBe(0);
  expect(headingsIn([['Code'], ['A.1']])?.index).toBe(0);
  expect(headingsIn([title, ['Code', '']])).toBeNull();
  expect(headingsIn([['Code', '3.OA.1', 'Text']])).toBeNull();
});

test('a row names other things where one of its cells is a heading of theirs', () => {
  expect(namesOthers(['Norm', 'Description'])).toBe(true);
  expect(namesOthers(['Grade level', 'x'])).toBe(true);
  expect(namesOthers(['Norm', 'Beschreibung'])).toBe(false);
  expect(namesOthers(['Code', 'Beschreibung'])).toBe(false);
});

test.each([
  '3.OA.A.1',
  'RL.3.2',
  'MP1',
  '§111.5',
  '(b)(4)(A)',
  'Math 3 OA',
  '3-LS1-1',
  `A${'1'.repeat(39)}`,
])('%j looks like a code', text => {
  expect(looksLikeCode(text)).toBe(true);
});

test.each([
  'Numbers',
  '311',
  '3',
  'K-2',
  'Grade 3',
  'one 2 three 4',
  '-3.OA',
  '.1',
  'A',
  '3.OA.1!',
  'a "1"',
  `A${'1'.repeat(40)}`,
  '6b9eaa86-d7cc-11e8-824f-0242ac160002',
  '6B9EAA86D7CC11E8824F0242AC160002',
])('%j is no code', text => {
  expect(looksLikeCode(text)).toBe(false);
});

describe('without headings', () => {
  const row = (...cells: readonly string[]) => cells;

  test('the columns are told by what most of their cells hold', () => {
    const words = 'Share, then group.';
    const columns = guessedColumns([
      row('3', ' A.1 ', 'x', words),
      row('4', 'A.2', 'x', words),
      row('5', 'A.3', '', words),
      row('soon', 'none', 'x', words),
      row('', 'nothing', 'x', ''),
    ]);
    expect(Object.fromEntries(columns!)).toEqual({code: 1, grade: 0, text: 3});
  });

  test('identifiers before the codes are no codes', () => {
    const columns = guessedColumns([
      row('6b9eaa86-d7cc-11e8-824f-0242ac160002', 'A.1', 'Share, then group.'),
      row('6b9eb36e-d7cc-11e8-824f-0242ac160002', 'A.2', 'Group, then share.'),
    ]);
    expect(columns?.get('code')).toBe(1);
  });

  test('three of five are most, two are not', () => {
    const cells = (codes: number) =>
      [1, 2, 3, 4, 5].map(n => row(n <= codes ? `A.${n}` : 'words'));
    expect(guessedColumns(cells(3))).toEqual(new Map([['code', 0]]));
    expect(guessedColumns(cells(2))).toBeNull();
    expect(guessedColumns([])).toBeNull();
    expect(guessedColumns([row(''), row('')])).toBeNull();
  });

  test('the text is the column with the most letters, of eight at least', () => {
    const text = (...cells: readonly string[]) =>
      guessedColumns([row('A.1', ...cells)])?.get('text');
    expect(text('1234567')).toBeUndefined();
    expect(text('12345678')).toBe(1);
    expect(text('short words', 'these are longer words')).toBe(2);
    expect(
      guessedColumns([row('words of the first', 'A.1'), row('', 'A.2')])?.get(
        'text',
      ),
    ).toBe(0);
    expect(
      guessedColumns([
        row('A.1', 'a single note of some length', 'some words'),
        row('A.2', '', 'more words'),
        row('A.3', '', 'other words'),
        row('A.4', '', 'their words'),
      ])?.get('text'),
    ).toBe(1);
  });

  test('codes and grades are no text, however long', () => {
    const columns = guessedColumns([
      row('Standard.of.Learning.1', 'Kindergarten', 'ten letters'),
    ]);
    expect(Object.fromEntries(columns!)).toEqual({code: 0, grade: 1, text: 2});
  });

  test('only the first two hundred rows are looked at', () => {
    const rows = Array.from({length: 400}, (_, n) =>
      row(n < 200 ? `A.${n}` : 'words', n < 200 ? '' : 'a long text of words'),
    );
    expect(guessedColumns(rows)).toEqual(new Map([['code', 0]]));
  });
});

test.each([
  ['3.OA.A.1 – Understand', '3.OA.A.1', 'Understand'],
  ['2. 3.OA.A.1 Understand', '3.OA.A.1', 'Understand'],
  ['123) 3.OA.A.1: Understand', '3.OA.A.1', 'Understand'],
  [' • 3.OA.A.1. Understand', '3.OA.A.1', 'Understand'],
  ['* - 3.OA.A.1', '3.OA.A.1', ''],
  ['3.OA.A.1) Understand', '3.OA.A.1', 'Understand'],
  ['111.5(b)(4) Understand (all)', '111.5(b)(4)', 'Understand (all)'],
  ['3.OA.A.1 — Two\nlines', '3.OA.A.1', 'Two\nlines'],
])('the line %j holds the code %s and the words %j', (line, code, words) => {
  expect(codeAndWords(line)).toEqual([code, words]);
});

test.each(['Understand 3.OA.A.1', 'x 2. 3.OA.A.1', '1234. 3.OA.A.1', ''])(
  'the line %j begins with no code',
  line => {
    expect(codeAndWords(line)).toBeNull();
  },
);

test.each([
  ['2.  3.OA.A.1   –  Understand', ['3.OA.A.1', 'Understand']],
  ['3.O)A.A.1 Understand', ['3.O)A.A.1', 'Understand']],
  ['3.OA.A.1) Understand', ['3.OA.A.1', 'Understand']],
  ['see 3.OA.A.1', null],
])('the line %j is told apart as %j', (line, parts) => {
  expect(codeAndWords(line)).toEqual(parts);
});
