/** The sample school's rows, as its lists make them for three months. */
import {
  activityRecords,
  objectiveRecords,
  partnerRecords,
} from '../../src/addon/sample/rows';
import {indicatorsOf, resultRecords} from '../../src/addon/sample/results';
import {timing} from '../../src/addon/sample/calendar';
import {formatDate} from '../../src/domain/calendar-date';
import type {Month} from '../../src/domain/month';
import {sampleSchool} from './shipped';

const MONTHS = ['2026-08', '2026-09', '2026-10'] as Month[];
const OBJECTIVES = objectiveRecords(MONTHS);
const ACTIVITIES = activityRecords(
  MONTHS,
  OBJECTIVES,
  OBJECTIVES.map((_, index) => `OBJ-${index + 1}`),
);

const day = (year: number, month: number, of: number) => ({
  year,
  month,
  day: of,
});

test('an objective has a teacher of its grade, the next one each time', () => {
  const kindergarten = (month: string) =>
    OBJECTIVES.filter(
      row => row['month'] === month && row['grades'] === 'K',
    ).map(row => row['teacher']);
  for (const month of MONTHS)
    expect(kindergarten(month)).toEqual([
      'Ms. Alves',
      'Ms. Whitfield',
      'Mr. Sokha',
      'Ms. Alves',
      'Ms. Whitfield',
    ]);
  expect(OBJECTIVES[0]).toEqual({
    month: '2026-08',
    grades: 'K',
    teacher: 'Ms. Alves',
    subject: 'Math',
    standards: 'K.CC.A.1',
    objective: 'Count to 20 and back, then on towards 100',
    priority: 'High',
    familiesEnglish: '',
    familiesSpanish: '',
    familiesPortuguese: '',
  });
  expect(OBJECTIVES.at(-1)).toMatchObject({
    month: '2026-10',
    grades: '3, 4, 5',
    teacher: 'Mr. Nakamura',
    priority: 'Normal',
  });
});

test('the subject of an objective is that of its standard', () => {
  for (const {standards, subject} of OBJECTIVES)
    expect([standards, subject]).toEqual([
      standards,
      /^(?:\d|K)\./.test(String(standards)) ? 'Math' : 'ELA',
    ]);
  expect(new Set(OBJECTIVES.map(({subject}) => subject))).toEqual(
    new Set(['Math', 'ELA']),
  );
});

test('words for families stand in their columns, each language by itself', () => {
  const words = (standards: string) => {
    const row = OBJECTIVES.find(each => each['standards'] === standards);
    return [
      row?.['familiesEnglish'],
      row?.['familiesSpanish'],
      row?.['familiesPortuguese'],
    ];
  };
  expect(words('3.NF.A.2')).toEqual([
    'to find where fractions belong on a number line',
    'a ubicar fracciones en una recta numérica',
    'a colocar frações em uma reta numérica',
  ]);
  expect(words('RL.3.3')).toEqual([
    'to tell how what characters do changes a story',
    'a explicar cómo lo que hacen los personajes cambia la historia',
    '',
  ]);
  expect(words('RL.3.2')).toEqual(['', '', '']);
});

test('a month that is over was delivered, the last is being planned', () => {
  const count = (month: string, status: string) =>
    ACTIVITIES.filter(row => row['month'] === month && row['status'] === status)
      .length;
  const statuses = ['Idea', 'Planned', 'Confirmed', 'Delivered', 'Cancelled'];
  expect(
    MONTHS.map(month => statuses.map(status => count(month, status))),
  ).toEqual([
    [0, 0, 0, 48, 5],
    [0, 0, 10, 37, 5],
    [5, 30, 20, 0, 0],
  ]);
  expect(
    ACTIVITIES.filter(row => row['month'] === '2026-09')
      .slice(0, 8)
      .map(row => row['status']),
  ).toEqual([
    'Confirmed',
    ...['Delivered', 'Delivered', 'Delivered'],
    'Confirmed',
    ...['Delivered', 'Delivered'],
    'Cancelled',
  ]);
});

test('an activity that was delivered says for how long and to how many, another does not', () => {
  expect(ACTIVITIES[1]).toEqual({
    month: '2026-08',
    area: 'Academic enrichment',
    activity: 'Homework club, first grade',
    objectiveIds: 'OBJ-7, OBJ-30, OBJ-6',
    why: 'Tutors use the same ten-frames and number lines as the class.',
    alignment: 2,
    partner: 'Brightwater Tutors',
    lead: 'Ines Duarte',
    when: 'Mon and Wed, 3:00–4:00 pm',
    startDate: day(2026, 8, 3),
    endDate: day(2026, 8, 26),
    sessions: 8,
    minutesPerSession: 60,
    participants: 17,
    status: 'Delivered',
    indicators: '',
    deliveredMinutes: 480,
    attended: 16,
  });
  expect(ACTIVITIES[5]).toEqual({
    month: '2026-08',
    area: 'Academic enrichment',
    activity: 'Story theater',
    objectiveIds: 'OBJ-18, OBJ-19, OBJ-29, OBJ-17',
    why: 'Children act out a story and show what it means.',
    alignment: 3,
    partner: 'Lantern Theater Workshop',
    lead: 'Marisol Crane',
    when: 'Fridays, 1:15–2:15 pm',
    startDate: day(2026, 8, 7),
    endDate: day(2026, 8, 28),
    sessions: 4,
    minutesPerSession: 60,
    participants: 27,
    status: 'Cancelled',
    indicators: 'Grade 3 reading',
  });
});

test('an activity names objectives of its own month, grades and subject alone', () => {
  const place = (id: string) => Number(id.slice('OBJ-'.length)) - 1;
  for (const {month, objectiveIds} of ACTIVITIES) {
    const named = String(objectiveIds).split(', ');
    expect(new Set(named).size).toBe(named.length);
    for (const id of named)
      expect(OBJECTIVES[place(id)]).toMatchObject({month});
  }
  // Of grades 4 and 5, as one of a few.
  expect(ACTIVITIES[8]).toMatchObject({
    activity: 'Chess and puzzles',
    objectiveIds: 'OBJ-20',
  });
});

test('some eight to some thirty people come, and never more than were expected', () => {
  const expected = ACTIVITIES.map(row => Number(row['participants']));
  expect(expected.slice(0, 6)).toEqual([10, 17, 24, 13, 20, 27]);
  expect([Math.min(...expected), Math.max(...expected)]).toEqual([10, 27]);
  const missing = new Set(
    ACTIVITIES.flatMap(row =>
      'attended' in row
        ? [Number(row['participants']) - Number(row['attended'])]
        : [],
    ),
  );
  expect([...missing].sort()).toEqual([0, 1, 2, 3]);
});

test.each([
  ['Tue 3:15 pm', 1, 0, 'Tue, Oct 6, 3:15 pm', '2026-10-06', '2026-10-06'],
  ['Tue 3:15 pm', 1, 1, 'Tue, Oct 13, 3:15 pm', '2026-10-13', '2026-10-13'],
  ['Tue 3:15 pm', 1, 2, 'Tue, Oct 20, 3:15 pm', '2026-10-20', '2026-10-20'],
  ['Tue 3:15 pm', 1, 3, 'Tue, Oct 6, 3:15 pm', '2026-10-06', '2026-10-06'],
  ['Mon 3 pm', 2, 1, 'Mondays, 3 pm', '2026-10-05', '2026-10-12'],
  ['Wed 3 pm', 3, 1, 'Wednesdays, 3 pm', '2026-10-07', '2026-10-21'],
  ['Thu 3 pm', 4, 1, 'Thursdays, 3 pm', '2026-10-01', '2026-10-22'],
  ['Fri 3 pm', 4, 1, 'Fridays, 3 pm', '2026-10-02', '2026-10-23'],
  ['Sat 10 am', 4, 1, 'Saturdays, 10 am', '2026-10-03', '2026-10-24'],
  ['Mon 3 pm', 5, 1, 'Mon and Wed, 3 pm', '2026-10-05', '2026-10-28'],
  ['Tue 3 pm', 8, 1, 'Tue and Thu, 3 pm', '2026-10-06', '2026-10-29'],
  ['Wed 3 pm', 8, 1, 'Wed and Fri, 3 pm', '2026-10-07', '2026-10-30'],
])('%s, %i sessions, turn %i: %s', (slot, sessions, turn, when, start, end) => {
  const {startDate, endDate, ...rest} = timing(
    '2026-10' as Month,
    slot,
    sessions,
    turn,
  );
  expect(rest).toEqual({when});
  expect([startDate, endDate].map(formatDate)).toEqual([start, end]);
});

test('an indicator comes with its readings below it, on the first days of months', () => {
  const rows = resultRecords('2026-01' as Month);
  expect(rows.slice(0, 4)).toEqual([
    {
      result: 'Students attend school every day',
      siteResult: 'Our students are in school',
      indicator: 'Attendance rate',
      source: 'Attendance records',
      unit: '% of days',
      baseline: 91,
      target: 95,
    },
    {
      indicator: 'Attendance rate',
      date: day(2025, 11, 1),
      reading: 91.8,
    },
    {indicator: 'Attendance rate', date: day(2025, 12, 1), reading: 92.6},
    {indicator: 'Attendance rate', date: day(2026, 1, 1), reading: 93.4},
  ]);
  expect(rows).toHaveLength(20);
});

test.each([
  ['Library night', 'Reading growth; Families taking part'],
  ['Story theater', 'Grade 3 reading'],
  ['Library', ''],
])('the activity %j is to move %j', (title, indicators) => {
  expect(indicatorsOf(title)).toBe(indicators);
});

test('a partner’s agreement runs for the school year', () => {
  const [start, end] = [day(2026, 8, 1), day(2027, 7, 31)];
  const [first, ...others] = partnerRecords(start, end);
  expect(first).toEqual({
    partner: 'Harbor Branch Library',
    role: 'Story hours, library cards, books to keep',
    areas: 'Family literacy, Academic enrichment',
    hours: 24,
    agreementStart: start,
    agreementEnd: end,
    contact: 'Children’s librarian',
  });
  expect(others).toHaveLength(11);
  const [row] = sampleSchool().school.records('Partners');
  expect(
    [row!['Agreement start'], row!['Agreement end']].map(date =>
      date!.slice(-5),
    ),
  ).toEqual(['08-01', '07-31']);
});
