/** Tables of standards with headings, without, and as a bare list. */
import {csvRows} from '../../../src/addon/csv-rows';
import {
  type FrameworkFile,
  isRefused,
} from '../../../src/domain/framework/framework-file';
import {codeAndWords} from '../../../src/domain/framework/table-columns';
import {readFramework} from '../../../src/domain/framework/read-framework';

function read(text: string): FrameworkFile {
  const file = readFramework(text, csvRows);
  if (isRefused(file)) throw new Error(file.refusal);
  return file;
}

function refusal(text: string): string {
  const file = readFramework(text, csvRows);
  return isRefused(file) ? file.refusal : 'It was read.';
}

const ROWS = [
  {
    code: '3.NG.1',
    text: 'Share, then group.',
    grades: ['3'],
    subject: 'Math',
    parent: '3.NG',
    guid: '',
  },
  {
    code: '3.NG.1a',
    text: 'Say "why".',
    grades: ['3', '4'],
    subject: 'Math',
    parent: '3.NG.1',
    guid: '',
  },
];

test.each([
  [
    'commas and quotation marks',
    'Code,Text,Grade,Subject,Parent\n3.NG.1,"Share, then group.",3,Math,3.NG\n3.NG.1a,"Say ""why"".","3, 4",Mathematics,3.NG.1\n',
  ],
  [
    'semicolons, a byte order mark and Windows line ends',
    '\ufeffCode;Text;Grade;Subject;Parent\r\n3.NG.1;Share, then group.;03;Math;3.NG\r\n3.NG.1a;Say "why".;3-4;Math;3.NG.1\r\n',
  ],
  [
    'tabs, as pasted from a sheet',
    'Standard\tDescription\tGrade level\tSubject area\tPart of\n3.NG.1\tShare, then group.\tGrade 3\tMath\t3.NG\n3.NG.1a\t"Say ""why""."\t3,4\tMath\t3.NG.1',
  ],
  [
    'the columns in another order and under other names',
    'Parent code|Full Statement|Statement notation|Content Area|Education Level|Comment\n3.NG|Share, then group.|3.NG.1|Math|03|x\n3.NG.1|Say "why".|3.NG.1a|Math|03,04|',
  ],
])('a table with %s reads the same', (_, text) => {
  expect(read(text)).toMatchObject({
    format: 'CSV',
    standards: ROWS,
    problems: [],
  });
});

test('an export of CASE items as a spreadsheet keeps its identifiers, and parents named by them', () => {
  const text = [
    'identifier,fullStatement,humanCodingScheme,educationLevel,isChildOf',
    'AAAA0000-0000-4000-8000-000000000001,Groups,3.NG,"03,04",',
    'AAAA0000-0000-4000-8000-000000000002,Share,3.NG.1,03,aaaa0000-0000-4000-8000-000000000001',
  ].join('\n');
  expect(read(text).standards).toMatchObject([
    {code: '3.NG', guid: 'AAAA0000-0000-4000-8000-000000000001', parent: ''},
    {code: '3.NG.1', parent: '3.NG'},
  ]);
});

test.each([
  'CCSS Code,Standard description,Grade band',
  'ID,Description,Grade',
  'Standard,Text,Grade',
  'Statement Notation (short),Statement,Grade level',
  'Benchmark,Statement,Grades',
])('the headings %s are understood', headings => {
  expect(
    read(`${headings}\n3.NG.1,Share and group,3\n3.NG.2,Say what it means,3`)
      .standards,
  ).toMatchObject([
    {code: '3.NG.1', text: 'Share and group', grades: ['3']},
    {code: '3.NG.2'},
  ]);
});

test('a column of parents is never taken for the codes', () => {
  expect(
    read('Parent code,Cluster code,Standard code\n3.NG,3.NG.A,3.NG.1')
      .standards,
  ).toMatchObject([{code: '3.NG.1', parent: '3.NG'}]);
});

test('without headings the columns are told by what stands in them', () => {
  expect(
    read('3,Math,3.NG.1,"Share, then group."\n3,Math,3.NG.2,Say what it means.')
      .standards,
  ).toMatchObject([
    {code: '3.NG.1', text: 'Share, then group.', grades: ['3']},
    {code: '3.NG.2', text: 'Say what it means.', grades: ['3']},
  ]);
});

test('headings in another language are passed over', () => {
  expect(
    read('Norm;Beschreibung\n3.NG.1;Teilen und ordnen\n3.NG.2;Sagen').standards,
  ).toMatchObject([
    {code: '3.NG.1', text: 'Teilen und ordnen'},
    {code: '3.NG.2'},
  ]);
});

test('a pasted list is read line by line', () => {
  expect(
    read(
      '3.NG.1 Share and group\n• 3.NG.2 – Say what it means\n3.NG.3: Draw it',
    ).standards,
  ).toMatchObject([
    {code: '3.NG.1', text: 'Share and group'},
    {code: '3.NG.2', text: 'Say what it means'},
    {code: '3.NG.3', text: 'Draw it'},
  ]);
});

test.each([
  ['titles', 'Grade 3 Mathematics,,\n,,\nCode,Text,Grade\n'],
  ['titles in a paste', 'Department\t\t\nOf 2023\t\t\nCode\tText\tGrade\n'],
  ['headings over several columns', 'Standard,,Level\nCode,Text,Grade\n'],
  ['what Excel notes of its signs', 'sep=;\r\nCode;Text;Grade\r\n'],
])('%s above the headings are passed over', (_, above) => {
  const sign = above.includes('\t') ? '\t' : above.includes(';') ? ';' : ',';
  const rows = [
    ['A.1', 'One thing', '3'],
    ['A.2', 'Two things', '4'],
  ];
  const text = above + rows.map(cells => cells.join(sign)).join('\n');
  expect(read(text)).toMatchObject({
    standards: [
      {code: 'A.1', text: 'One thing', grades: ['3']},
      {code: 'A.2', text: 'Two things', grades: ['4']},
    ],
    problems: [],
  });
});

test('headings in Spanish are understood, with their accents', () => {
  const text =
    'Código,Texto,Grado,Materia\nSLA.3.1,Leer,3,Lectura\nSLA.3.2,Contar,3,Lectura';
  expect(read(text).standards[0]).toMatchObject({
    code: 'SLA.3.1',
    text: 'Leer',
    grades: ['3'],
    subject: 'Lectura',
  });
});

test('codes that stand beside each other are as many standards', () => {
  expect(
    read('3.NG.1, 3.NG.2\n3.NG.3').standards.map(({code, text}) => [
      code,
      text,
    ]),
  ).toEqual([
    ['3.NG.1', ''],
    ['3.NG.2', ''],
    ['3.NG.3', ''],
  ]);
});

test('a list may be numbered, and codes may have brackets', () => {
  expect(
    read('1. 3.NG.1 Share\n2) 111.5(b)(4)(A): Solve\n(b)(4)(B) Add').standards,
  ).toMatchObject([
    {code: '3.NG.1', text: 'Share'},
    {code: '111.5(b)(4)(A)', text: 'Solve'},
    {code: '(b)(4)(B)', text: 'Add'},
  ]);
});

test('the framework is named by the first row that names one', () => {
  const file = read('Code,Framework\nA.1,\nA.2, Ocean \nA.3,Other');
  expect(file).toMatchObject({title: 'Ocean', isCommonCore: false});
  expect(read('Code\nA.1').title).toBe('');
  for (const text of [
    'Code,Framework\nA.1,Common Core',
    'Code\nA.1\nCCSS.Math.Content.3.OA.A.1',
  ])
    expect(read(text).isCommonCore).toBe(true);
});

test('blanks around cells, and blank cells beyond the headings, change nothing', () => {
  expect(
    read('Code,Text,Grade\n A.1 , Share , 3 , , \n , , \nA.2,Draw,4'),
  ).toMatchObject({
    standards: [
      {code: 'A.1', text: 'Share', grades: ['3']},
      {code: 'A.2', text: 'Draw', grades: ['4']},
    ],
    problems: [],
  });
  expect(read(' \nA.1, ,\n ,A.2').standards.map(({code}) => code)).toEqual([
    'A.1',
    'A.2',
  ]);
});

test('a heading of another column alone makes the first line one of headings', () => {
  const {standards, problems} = read(
    'Lehrplan,Description\nA.1,Share and group\nA.2,Say what it means',
  );
  expect(standards.map(({code}) => code)).toEqual(['A.1', 'A.2']);
  expect(problems).toEqual([]);
});

test('lines of several codes beside lines of words are a table', () => {
  expect(
    read('A.1,B.1\nA.2,many words that explain it').standards.map(
      ({code}) => code,
    ),
  ).toEqual(['A.1', 'A.2']);
});

test('lines of a list without a code are its headings', () => {
  const {standards, problems} = read('Numbers\nA.1 Share');
  expect(standards).toMatchObject([{code: 'A.1', text: 'Share'}]);
  expect(problems.map(({where, message}) => `${where}: ${message}`)).toEqual([
    'Line 1: It has no code, and was taken for headings.',
  ]);
});

test('up to three lines without a code are named, and more are counted', () => {
  const told = (count: number) =>
    read(`Code,Text\nA.1,x\n${',Part\n'.repeat(count)}`).problems.map(
      ({where, message}) => `${where}: ${message}`,
    );
  const sentence = 'They have no code, and were taken for headings.';
  expect(told(3)).toEqual([`Lines 3, 4 and 5: ${sentence}`]);
  expect(told(4)).toEqual([`Lines 3, 4, 5 and 1 more: ${sentence}`]);
});

test('up to three places of one odd level are named, and its first 40 letters', () => {
  const told = (level: string, rows: number) =>
    read(
      `Code,Grade\n${Array.from({length: rows}, (_, n) => `A.${n},${level}\n`).join('')}`,
    ).problems[0];
  expect(told('x'.repeat(40), 3)).toEqual({
    where: 'Line 2; Line 3; Line 4',
    message: `“${'x'.repeat(40)}” is no grade from PK to 12, so Grade stays blank there.`,
  });
  expect(told('x'.repeat(41), 4)).toEqual({
    where: 'Line 2; Line 3; Line 4; and 1 more',
    message: `“${'x'.repeat(40)}…” is no grade from PK to 12, so Grade stays blank there.`,
  });
});

test('20,000 standards and 10 MB of text fit', () => {
  const codes = Array.from({length: 20_000}, (_, n) => `A.${n}`).join('\n');
  expect(read(codes).standards).toHaveLength(20_000);
  const long = (length: number) =>
    refusal('[{"humanCodingScheme": "A.1"}]'.padEnd(length));
  expect(long(10_000_000)).toBe('It was read.');
  expect(long(10_000_001)).toMatch(/at most 10/);
});

test('a text longer than any cell or any markup is told, and its code comes in', () => {
  for (const length of [5_001, 50_001])
    expect(read(`Code,Text\nA.1,${'x'.repeat(length)}`)).toMatchObject({
      standards: [{code: 'A.1', text: ''}],
      problems: [{message: expect.stringMatching(/^Its text has .*at most/)}],
    });
  const markup = `x${'<b></b>'.repeat(7_142)}xxxxx`;
  expect(read(`Code,Text\nA.1,${markup}`).standards[0]?.text).toBe('xxxxxx');
  expect(read(`Code,Text\nA.1,${markup}x`).standards[0]?.text).toBe('');
});

test('codes are of 60 characters at most, blanks in them one each, and no grade is a code', () => {
  const {standards} = read(
    `Code,Text,Subject\n${'A'.repeat(58)}.1,x,${'s'.repeat(101)}\n" B  \n 2 ",y,\nK-2,z,`,
  );
  expect(standards).toMatchObject([
    {code: `${'A'.repeat(58)}.1`, subject: 's'.repeat(100)},
    {code: 'B 2'},
  ]);
});

test('codes alone are enough', () => {
  expect(read('Code\n3.NG.1\n3.NG.2').standards).toMatchObject([
    {code: '3.NG.1', text: '', grades: []},
    {code: '3.NG.2'},
  ]);
});

test('odd lines are told by their numbers, also after a cell of several lines', () => {
  const text = [
    'Code,Text,Grade',
    '3.NG.1,"Two',
    'lines",3',
    '',
    ',A heading,',
    '3.NG.2,Some words,soon',
    '3.NG.1,Other words,3',
    '3.NG.4,Share, then group,3',
    `3.NG.5,${'x'.repeat(5001)},3`,
    '3.NG.6,Ring\u0000,3',
  ].join('\n');
  const {standards, problems} = read(text);
  expect(standards.map(({code}) => code)).toEqual([
    '3.NG.1',
    '3.NG.2',
    '3.NG.5',
    '3.NG.6',
  ]);
  expect(problems.map(({where, message}) => `${where}: ${message}`)).toEqual([
    'Line 8: It has 4 cells, and there are 3 headings, so it was left out. A text with commas in it needs quotation marks around it.',
    'Line 7 (3.NG.1): Line 2 (3.NG.1) has the code 3.NG.1 too, with other words, so this one was left out.',
    'Line 9 (3.NG.5): Its text has 5,001 characters, and at most 5,000 fit. The code is imported without the text.',
    'Line 10 (3.NG.6): Its text holds control characters, which a sheet can’t keep. They were taken out.',
    'Line 6: “soon” is no grade from PK to 12, so Grade stays blank there.',
    'Line 5: It has no code, and was taken for headings.',
  ]);
});

test.each([
  ['', /nothing in this file/],
  [' \n\n', /nothing in this file/],
  ['Text,Grade\nShare,3', /No column of codes was found/],
  ['no codes here', /No column of codes was found/],
  [',,\n,,', /No column of codes was found/],
  [
    'just some words\nand others',
    /No column of codes was found.*The first line should name the columns: Code/,
  ],
  ['Code,Text', /Below the headings there are no standards/],
  ['Code,Text\n,Words\n,More', /No line holds a code/],
  [
    'Code,Text\n3.NG.1,"Never closed\n3.NG.2,Words',
    /quotation mark in line 2 is never closed/,
  ],
  ['<!DOCTYPE html><p>3.NG.1</p>', /web page or XML/],
  ['%PDF-1.7 …', /This is a PDF/],
  ['PK\u0003\u0004\u0014', /Excel workbook or a ZIP/],
  [
    Array.from({length: 20_001}, (_, n) => `A.${n}`).join('\n'),
    /more than 20,000 standards/,
  ],
  [
    `Code,Text\n${'x'.repeat(5_000)},Words`,
    /^.{0,80}Line 2 \(x{70}…\): Its code has 5,000 characters/,
  ],
  [
    '3.NG.1\n'.repeat(1_500_000),
    /This file has 10.5 MB of text; at most 10 fit/,
  ],
])('%.40j is refused in a sentence', (text, sentence) => {
  expect(refusal(text)).toMatch(sentence);
});

test('a level that is no grade is told of with its beginning', () => {
  const level = 'Postsecondary and adult education of all kinds';
  const {problems, standards} = read(
    `Code,Text,Grade\n3.NG.1,Share.,"3, ${level}"\n`,
  );
  expect(standards[0]).toMatchObject({grades: []});
  expect(problems[0]?.message).toMatch(
    /^“3, Postsecondary [a-z ]+…” is no grade/,
  );
});

test('many lines without a code are counted', () => {
  const headings = Array.from({length: 9}, (_, index) => `,Part ${index}`);
  const {problems} = read(`Code,Text\n3.NG.1,Share.\n${headings.join('\n')}\n`);
  expect(problems[0]?.where).toMatch(/^Lines 3, .* and \d more$/);
});

test('a table without one code that can be used is refused, with the reason', () => {
  expect(refusal(`Code,Text\n${'A'.repeat(61)}.1,Share.\n`)).toMatch(
    /^No line holds a code that can be used. Line 2.*no code has more than 60/,
  );
  expect(refusal('Code,Text\n,Share.\n')).toMatch(
    /^No line holds a code that can be used. Line 2/,
  );
});

test('a line of megabytes is read to its code, or refused', () => {
  const marks = '- • * '.repeat(1_500_000);
  expect(read(`${marks}3.OA.1`).standards).toHaveLength(1);
  expect(refusal(marks)).toMatch(/^No column of codes/);
});

test('a blank line of a list has no code', () => {
  expect(codeAndWords('  ')).toBeNull();
  expect(codeAndWords('3.OA.A.1 – Understand')).toEqual([
    '3.OA.A.1',
    'Understand',
  ]);
});
