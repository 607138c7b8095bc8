/** The Coverage tab of the school that docs/figures.md tells about: the figures that stand there. */
import {EXAMPLE_SCHOOL} from '../../domain/report/example-school';
import {coveragePage, section} from './sections';

const OCTOBER = coveragePage(EXAMPLE_SCHOOL);

test('the head says the month, how much is covered, where not, and what to do first', () => {
  expect(section(OCTOBER, 'Coverage of')).toEqual([
    ['Coverage of October 2026'],
    [
      '27 % of expected cells are covered, 4 of 15: better than September 2026 (20 %).',
    ],
    ['Grade 3 and Grade 4 have gaps. Behavioral supports is used least.'],
    ['Do first: plan Academic enrichment for Grade 4 · Mr. Silva.'],
    [
      'At the end of this page: 11 gaps, worst first; 1 activity linked to no objective.',
    ],
    ['Coverage', 'Strong', '', 'Confirmed', '', 'Delivered', '', 'Balance'],
    ['27 %', '20 %', '', '20 %', '', '7 %', '', '0.56'],
    ['4 of 15', '3 of 15', '', '3 of 15', '', '1 of 15', '', '3 of 6 areas'],
    [
      '▲ Sep: 20 %, 1 of 5',
      '= Sep: 20 %, 1 of 5',
      '',
      '= Sep: 20 %, 1 of 5',
      '',
      // Not to be compared before the month is over.
      'Sep: 20 %, 1 of 5',
      '',
      '▲ Sep: 0.00',
    ],
  ]);
});

test('the school’s name stands beside the month', () => {
  const settings = [
    ...EXAMPLE_SCHOOL.settings!,
    {Setting: 'School name', Value: 'Hope School'},
  ];
  expect(
    section(coveragePage({...EXAMPLE_SCHOOL, settings}), 'Coverage of')[0],
  ).toEqual(['Coverage of October 2026 · Hope School']);
});

test('areas', () => {
  expect(section(OCTOBER, 'By area')).toEqual([
    ['By area: expected cells and their state'],
    [
      'Area',
      'Strong',
      'Thin',
      'Empty',
      'Covered',
      'Share',
      'Minutes planned',
      'State',
    ],
    ['Academic enrichment', '1', '0', '2', '1 of 3', '33 %', '180', '◊ partly'],
    ['Family literacy', '0', '1', '2', '1 of 3', '33 %', '60', '◊ partly'],
    ['Behavioral supports', '0', '0', '3', '0 of 3', '0 %', '0', '○ none'],
    ['Health and wellness', '0', '0', '3', '0 of 3', '0 %', '0', '○ none'],
    ['Family engagement', '2', '0', '1', '2 of 3', '67 %', '120', '◊ partly'],
    ['Early childhood', '0', '0', '0', '0 of 0', 'n/a', '0', '– not expected'],
    ['All areas', '3', '1', '11', '4 of 15', '27 %', '360'],
  ]);
});

test('months, the first of which has nothing expected and the last of which is not over', () => {
  expect(section(OCTOBER, 'By month')).toEqual([
    ['By month: percent of expected cells; delivered once the month is over'],
    [
      'Month',
      'Covered %',
      'Strong %',
      'Delivered %',
      'Covered',
      'Balance',
      'Minutes planned',
      'Minutes delivered',
    ],
    ['Aug', '', '', '', '0 of 0', 'n/a', '0', '0'],
    ['Sep', '20', '20', '20', '1 of 5', '0.00, 1 area', '180', '180'],
    ['Oct', '27', '20', '', '4 of 15', '0.56, 3 areas', '360', '135'],
  ]);
});

test('grades and teachers', () => {
  expect(section(OCTOBER, 'By grade')).toEqual([
    ['By grade and area: covered / expected'],
    [
      'Grade',
      'Academic enrichment',
      'Family literacy',
      'Behavioral supports',
      'Health and wellness',
      'Family engagement',
      'Early childhood',
      'All areas',
    ],
    [
      'Grade 3',
      '◊ partly 1/2',
      '◊ partly 1/2',
      '○ none 0/2',
      '○ none 0/2',
      '◊ partly 1/2',
      '– not expected',
      '◊ partly 3/10',
    ],
    [
      'Grade 4',
      '○ none 0/1',
      '○ none 0/1',
      '○ none 0/1',
      '○ none 0/1',
      '● all 1/1',
      '– not expected',
      '◊ partly 1/5',
    ],
  ]);
  expect(section(OCTOBER, 'By teacher')).toEqual([
    ['By teacher, A to Z'],
    [
      'Teacher',
      'Grades',
      'Objectives',
      'Covered',
      'Share',
      'Delivered',
      'Minutes planned',
      'State',
    ],
    ['Mr. Silva', '4', '1', '1 of 5', '20 %', '0 of 5', '60', '◊ partly'],
    ['Ms. Rivera', '3', '2', '3 of 10', '30 %', '1 of 10', '300', '◊ partly'],
  ]);
});

test('what took place against what was planned', () => {
  const none = ['0', '0', '0', '0', 'n/a', 'n/a', '–'];
  expect(section(OCTOBER, 'Planned and delivered')).toEqual([
    ['Planned and delivered, by area'],
    [
      'Area',
      'Activities',
      'Delivered',
      'Minutes planned',
      'Minutes delivered',
      'Share of minutes',
      'Share where entered',
      'Came, of expected',
    ],
    ['Academic enrichment', '1', '1', '180', '135', '75 %', '75 %', '18 of 20'],
    ['Family literacy', '1', '0', '60', '0', '0 %', 'n/a', '–'],
    ['Behavioral supports', ...none],
    ['Health and wellness', ...none],
    ['Family engagement', '1', '0', '120', '0', '0 %', 'n/a', '–'],
    ['Early childhood', ...none],
    ['All areas', '3', '1', '360', '135', '38 %', '75 %', '18 of 20'],
  ]);
});

test('fairness: a grade with 83 % of the minutes and 55 % of the students has an index of 1.53', () => {
  expect(section(OCTOBER, 'Fairness')).toEqual([
    ['Fairness: coverage, and minutes against students'],
    [
      'Coverage by grade goes from 20 % (Grade 4) to 30 % (Grade 3), 2 grades compared.',
    ],
    [
      'Coverage by subject goes from 20 % (ELA) to 30 % (Math), 2 subjects compared.',
    ],
    [
      'Grade or subject',
      'Objectives',
      'Covered',
      'Coverage',
      'Minutes',
      'Students expected',
      'Parity index',
      'Its share of minutes',
    ],
    ['Grade 3', '2', '3 of 10', '30 %', '300', '30', '1.53', '◊ more'],
    ['Grade 4', '1', '1 of 5', '20 %', '60', '25', '0.37', '◊ less'],
    ['ELA', '1', '1 of 5', '20 %', '60', '30', '0.47', '◊ less'],
    ['Math', '2', '3 of 10', '30 %', '300', '55', '1.29', '◊ more'],
    [
      'Parity index: the share of minutes ÷ the share of expected students. 1.00 is an even share; below 0.80 and above 1.25 is marked.',
    ],
  ]);
});

test('partners', () => {
  expect(section(OCTOBER, 'Partner load')).toEqual([
    ['Partner load: what this month’s plan asks of each'],
    [
      'Partner',
      'Activities',
      'Areas',
      'Hours planned',
      'Hours agreed',
      'Share',
      'Hours delivered',
      'Load',
    ],
    ['YMCA', '2', '2 areas', '5', '10', '50 %', '2.3', '● within hours'],
    [
      'City Library',
      '1',
      'Family literacy',
      '1',
      '1',
      '100 %',
      '0',
      '● all hours used',
    ],
  ]);
});

test.each([
  [
    [{Partner: 'YMCA', 'Hours a month': 4}],
    ['YMCA', '2', '2 areas', '5', '4', '125 %', '2.3', '◊ over the hours'],
  ],
  [
    [{Partner: 'YMCA'}],
    ['YMCA', '2', '2 areas', '5', '–', 'n/a', '2.3', 'no hours agreed'],
  ],
  [
    [{Partner: 'Zoo', 'Hours a month': 4}],
    ['Zoo', '0', '–', '0', '4', '0 %', '0', '○ nothing planned'],
  ],
  [
    [],
    [
      'City Library',
      '1',
      'Family literacy',
      '1',
      '–',
      'n/a',
      '0',
      'no hours agreed; not in Partners',
    ],
  ],
])('with the partners %j one line is %j', (partners, line) => {
  const tab = coveragePage({...EXAMPLE_SCHOOL, partners});
  expect(section(tab, 'Partner load')).toContainEqual(line);
});

test('standards of the year: one of the 25 in grade 3 math was named, and supported', () => {
  expect(section(OCTOBER, 'Standards of')).toEqual([
    [
      'Standards of the school year up to October 2026: named by an objective, supported by an activity',
    ],
    [
      'Grade and subject',
      'Standards',
      'Named',
      'Share named',
      'Supported',
      'Share supported',
    ],
    ['Grade 3 · Math', '25', '1', '4 %', '1', '4 %'],
    ['Grade 3 · ELA', '42', '1', '2 %', '1', '2 %'],
    ['Grade 4 · Math', '28', '1', '4 %', '1', '4 %'],
    ['Grade 4 · ELA', '43', '0', '0 %', '0', '0 %'],
  ]);
});

test('how to read the page stands at its end', () => {
  expect(section(OCTOBER, 'How to read')).toEqual([
    ['How to read this page'],
    [
      '● all covered   ◊ partly covered   ○ none covered   – not expected   ▲ more than in the month named   ▼ less   = the same',
    ],
    [expect.stringMatching(/^A cell is one objective in one area\. /)],
    [expect.stringMatching(/^It is strong when .* else it is thin\.$/)],
    [expect.stringMatching(/^Balance is how evenly .* of its minutes\.$/)],
    [expect.stringMatching(/docs\/figures\.md/)],
    [expect.stringMatching(/Review coverage makes it anew\.$/)],
  ]);
});

test('a month in which nothing is planned says so in each of its tables', () => {
  const empty = coveragePage({...EXAMPLE_SCHOOL, partners: []}, 8);
  const second = (title: string) => section(empty, title)[1];
  expect([
    second('By grade'),
    second('By teacher'),
    second('Fairness'),
    second('Partner load'),
    second('What to do first'),
  ]).toEqual([
    ['No grade has objectives this month.'],
    ['No objective names a teacher this month.'],
    ['No grade or subject has objectives this month.'],
    ['No partner is named in the Partners tab or in this month’s activities.'],
    ['Nothing is expected this month.'],
  ]);
  expect(section(empty, 'Coverage of')).toEqual(
    expect.arrayContaining([
      ['Coverage of August 2026'],
      ['No objectives have been entered for this month yet.'],
    ]),
  );
  expect(
    empty.rows.some(([cell]) => cell!.text === 'Linked to no objective'),
  ).toBe(false);
});

test('charts are drawn of the numbers of areas and months, below the tiles', () => {
  const row = (title: string) =>
    OCTOBER.rows.findIndex(([cell]) => cell!.text.startsWith(title)) + 1;
  expect(OCTOBER.charts).toMatchObject([
    {
      kind: 'stacked bars',
      title: 'Expected cells by area',
      column: 1,
      row: 11,
      // The headers and six areas, not the line of all.
      cells: {row: row('By area') + 1, column: 1, rows: 7, columns: 4},
    },
    {
      kind: 'lines',
      title: 'Coverage by month, %',
      most: 100,
      column: 5,
      row: 11,
      cells: {row: row('By month') + 1, column: 1, rows: 4, columns: 4},
    },
  ]);
  // Nothing else stands where they lie.
  expect(
    OCTOBER.rows.slice(10, 23).flatMap(cells => cells.map(({text}) => text)),
  ).toEqual(Array.from({length: 13 * 8}, () => ''));
  expect(row('By area')).toBe(25);
});

test('colours say the same as the words', () => {
  const looks = new Map(
    OCTOBER.rows.flatMap(cells =>
      cells.map(({text, look}) => [text, look.background]),
    ),
  );
  expect([
    looks.get('● all 1/1'),
    looks.get('◊ partly 1/5'),
    looks.get('○ none 0/1'),
    looks.get('– not expected'),
  ]).toEqual(['#d9ead3', '#fff2cc', '#fbe4e1', undefined]);
  // Dark on light, but for the headers.
  expect(looks.get('Teacher')).toBe('#12343b');
});

test('headers are in the middle but for the first, figures too, and names are bold', () => {
  const rows = OCTOBER.rows.map(cells => cells.map(({look}) => look));
  const at = (title: string) =>
    OCTOBER.rows.findIndex(([cell]) => cell!.text.startsWith(title));
  const headers = rows[at('By teacher') + 1]!;
  expect(headers.map(({align}) => align)).toEqual([
    'left',
    ...Array.from({length: 7}, () => 'center'),
  ]);
  const silva = rows[at('Mr. Silva')]!;
  expect(silva.map(({bold}) => bold)).toEqual([
    true,
    ...silva.slice(1).map(() => undefined),
  ]);
  expect(silva.slice(1, 7).map(({align}) => align)).toEqual(
    Array.from({length: 6}, () => 'center'),
  );
  expect(rows[at('All areas')]!.slice(0, 7).every(({bold}) => bold)).toBe(true);
  const all = rows
    .slice(at('Planned and delivered'))
    .find(
      (_, index) =>
        OCTOBER.rows[at('Planned and delivered') + index]![0]!.text ===
        'All areas',
    )!;
  expect(all.every(({bold}) => bold)).toBe(true);
});

test('sentences run on over the page, the title largest', () => {
  const [title, first, second, third] = OCTOBER.rows.map(
    ([cell]) => cell!.look,
  );
  expect([title, first, second, third]).toMatchObject([
    {size: 16, bold: true, runsOn: true},
    {size: 12, bold: true, runsOn: true},
    {size: 11, runsOn: true},
    {size: 11, bold: true, runsOn: true},
  ]);
});
