/** The Grants tab of the school that docs/figures.md tells about, over its two months. */
import {grantCrosswalk} from '../../../src/data/grant-crosswalk';
import {crosswalkOf} from '../../../src/domain/grants/crosswalk';
import {grants} from '../../../src/domain/grants/grants';
import {monthOf} from '../../../src/domain/month';
import {grantsDrawing} from '../../../src/sheet/made/grants-tab';
import {EXAMPLE_SCHOOL} from '../../domain/report/example-school';
import {type TypedTabs, read} from '../school';
import {section} from './sections';

const TODAY = '2026-10-14';

function page(tabs: TypedTabs, from = monthOf(2026, 9)) {
  const span = {from, to: monthOf(2026, 10)};
  const crosswalk = crosswalkOf(grantCrosswalk());
  const unsaid = () => ({why: '', indicators: []});
  const view = grants(read(tabs).plan, span, crosswalk, unsaid);
  return grantsDrawing({...view, today: TODAY});
}

const AUTUMN = page(EXAMPLE_SCHOOL);

test('the head says the months and the hours', () => {
  // 4 × 45, 4 × 45, 60, 120 and 4 × 15 minutes are 10 hours; 180 and 135 were delivered.
  expect(section(AUTUMN, 'For grants')).toEqual([
    ['For grants · September 2026 to October 2026'],
    ['5 activities, 10 hours planned, 5.3 hours delivered.'],
    ['As of 2026-10-14.'],
  ]);
});

test('one month is named once, and the school beside it', () => {
  const settings = [
    ...EXAMPLE_SCHOOL.settings!,
    {Setting: 'School name', Value: 'Hope School'},
  ];
  const october = page({...EXAMPLE_SCHOOL, settings}, monthOf(2026, 10));
  expect(section(october, 'For grants')[0]).toEqual([
    'For grants · October 2026 · Hope School',
  ]);
});

const club = {
  Month: '2026-10',
  Area: 'Academic enrichment',
  Activity: 'Math club',
  Sessions: 2,
  'Minutes per session': 30,
  Status: 'Delivered',
};

test.each([
  [
    [club],
    '1 of the 1 delivered has no delivered minutes yet, so the hours delivered are too low.',
  ],
  [
    [club, club, {...club, 'Delivered minutes': 60}],
    '2 of the 3 delivered have no delivered minutes yet, so the hours delivered are too low.',
  ],
  [
    [{...club, Area: 'Cooking', Status: 'Planned'}],
    '1 activity of these months has no area that can be read, so none of their hours are in here. Choose Check the workbook to find them.',
  ],
  [
    [
      {...club, Area: 'Cooking', Status: 'Planned'},
      {...club, Area: '', Status: 'Planned'},
    ],
    '2 activities of these months have no area that can be read, so none of their hours are in here. Choose Check the workbook to find them.',
  ],
])('what makes the hours too low is said', (activities, sentence) => {
  const head = section(page({...EXAMPLE_SCHOOL, activities}), 'For grants');
  expect(head[2]).toEqual([sentence]);
  expect(head).toHaveLength(4);
});

const HOURS = [
  'Activities',
  'Delivered',
  'Hours planned',
  'Hours delivered',
  'Without minutes',
  'Attended',
];

test('each area stands in the words of both programs, with its hours', () => {
  const [title, headers, first, second] = section(AUTUMN, 'The six areas');
  expect(title).toEqual(['The six areas in two federal programs']);
  expect(headers).toEqual([
    'Area',
    'Pillar of a community school',
    'Pipeline service',
    '21st CCLC activity type',
    'Types that may fit one activity better',
    ...HOURS,
  ]);
  expect([first![0], ...first!.slice(5)]).toEqual([
    'Academic enrichment',
    '2',
    '2',
    '6',
    '5.3',
    '0',
    '18',
  ]);
  expect(second).toEqual([
    'Family literacy',
    'Active family and community engagement',
    'Family and community engagement and supports',
    'Parenting skills and family literacy',
    'Literacy education, including financial and environmental literacy; Expanded library service hours',
    '1',
    '0',
    '1',
    '0',
    '0',
    '0',
  ]);
});

test('a pillar has the hours of its areas, and one has no area', () => {
  expect(section(AUTUMN, 'By pillar')).toEqual([
    ['By pillar of a full-service community school'],
    ['Pillar', 'Areas', '', '', '', ...HOURS],
    [
      'Integrated student supports',
      'Behavioral supports, Health and wellness',
      ...['', '', ''],
      ...['1', '0', '1', '0', '0', '0'],
    ],
    [
      'Expanded and enriched learning time and opportunities',
      'Academic enrichment, Early childhood',
      ...['', '', ''],
      ...['2', '2', '6', '5.3', '0', '18'],
    ],
    [
      'Active family and community engagement',
      'Family literacy, Family engagement',
      ...['', '', ''],
      ...['2', '0', '3', '0', '0', '0'],
    ],
    [
      'Collaborative leadership and practices',
      'No area by itself: planned together by 2 teachers (4 objectives) and 2 partners.',
    ],
  ]);
});

test('an activity type has the hours of its areas', () => {
  const types = section(AUTUMN, 'By activity type');
  expect(types.slice(0, 2)).toEqual([
    ['By activity type of 21st Century Community Learning Centers'],
    ['Activity type', 'Areas', '', '', '', ...HOURS],
  ]);
  expect(types).toContainEqual([
    'Parenting skills and family literacy',
    'Family literacy, Family engagement',
    ...['', '', ''],
    ...['2', '0', '3', '0', '0', '0'],
  ]);
  expect(types[types.length - 1]!.slice(0, 2)).toEqual([
    'None of the list by itself',
    'Early childhood',
  ]);
});

test('every activity has its line', () => {
  const lines = section(AUTUMN, 'Activities, and why each');
  expect(lines).toHaveLength(2 + 5);
  expect(lines[3]).toEqual([
    'October 2026',
    'Academic enrichment',
    'Expanded and enriched learning time and opportunities',
    'Academic enrichment, mentoring, remedial education and tutoring',
    'Math club',
    'YMCA',
    'Delivered',
    '3',
    '2.3',
    '20',
    '18',
    'Math club (Academic enrichment, October 2026, with YMCA, 3 h). It supports grade 3 Math (3.OA.A.1). Why it helps: not written yet.',
    'CLUB-10',
  ]);
  const none = page({...EXAMPLE_SCHOOL, activities: []});
  expect(section(none, 'Activities, and why each')).toEqual([
    ['Activities, and why each'],
    ['No activity is planned in these months.'],
  ]);
});

test('how to read the page stands at its end', () => {
  expect(section(AUTUMN, 'How to read')).toEqual([
    ['How to read this page'],
    [expect.stringMatching(/^Counted are .* also those for no objective\.$/)],
    [expect.stringMatching(/^Hours planned are .* counts twice\.$/)],
    [expect.stringMatching(/^Pillar, service .* 21APR guide\.$/)],
    [expect.stringMatching(/names the sources\.$/)],
  ]);
});
