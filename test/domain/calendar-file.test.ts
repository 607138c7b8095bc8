import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  calendarFile,
  type CalendarActivity,
  type CalendarFile,
} from '../../src/domain/calendar-file';
import {calendarLines} from '../../src/domain/calendar-file-text';

const FILE: CalendarFile = {
  name: 'Elmgrove, October 2026',
  workbook: '1x2y3z',
  stamp: '20260928T120000Z',
  sequence: 12,
  lockedDates: [],
  zone: null,
};

const activity = (part: Partial<CalendarActivity> = {}): CalendarActivity => ({
  id: 'ACT-7K2M4Q',
  month: '2026-10',
  activity: 'Library night',
  status: 'Confirmed',
  when: '',
  startDate: '2026-10-15',
  endDate: null,
  sessions: 1,
  minutesPerSession: null,
  details: [],
  ...part,
});

/** As an independent parser reads it. */
const events = (activities: readonly CalendarActivity[], file = FILE) =>
  new ICAL.Component(ICAL.parse(calendarFile(activities, file)))
    .getAllSubcomponents('vevent')
    .map(each => new ICAL.Event(each));

const only = (part: Partial<CalendarActivity>, file = FILE) =>
  events([activity(part)], file)[0]!;

function days(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const found: string[] = [];
  const each = event.iterator();
  for (let day = each.next(); day && found.length < 50; day = each.next())
    found.push(day.toString());
  return found;
}

test('a day without an hour is a whole day, which ends where the next begins', () => {
  const event = only({});
  expect(event.summary).toBe('Library night');
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe('2026-10-15');
  expect(event.endDate.toString()).toBe('2026-10-16');
  expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

test('without a zone an hour is that of whoever looks', () => {
  const event = only({when: 'Thu 5:30–6:45 pm'});
  expect(event.startDate.toString()).toBe('2026-10-15T17:30:00');
  expect(event.endDate.toString()).toBe('2026-10-15T18:45:00');
  expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
});

test('with a zone an hour is that of the zone, and an end that nobody said is left out', () => {
  const zone = {name: 'America/New_York', lines: []};
  const text = calendarFile([activity({when: 'Thu 5:30 pm', sessions: 1})], {
    ...FILE,
    zone,
  });
  expect(text).toContain('X-WR-TIMEZONE:America/New_York\r\n');
  expect(text).toContain('DTSTART;TZID=America/New_York:20261015T173000\r\n');
  expect(text).not.toContain('DTEND');
});

test('a weekly club comes back each week, until its last day', () => {
  const event = only({
    when: 'Tuesdays, 3:15–4:15 pm',
    startDate: '2026-10-06',
    endDate: '2026-10-27',
    sessions: 4,
  });
  expect(days(event)).toEqual([
    '2026-10-06T15:15:00',
    '2026-10-13T15:15:00',
    '2026-10-20T15:15:00',
    '2026-10-27T15:15:00',
  ]);
});

test('two days a week, and two days far apart', () => {
  const twice = only({
    when: 'Mon and Wed',
    startDate: '2026-10-05',
    endDate: '2026-10-14',
    sessions: 4,
  });
  expect(days(twice)).toEqual([
    '2026-10-05',
    '2026-10-07',
    '2026-10-12',
    '2026-10-14',
  ]);
  const apart = only({
    startDate: '2026-10-03',
    endDate: '2026-10-31',
    sessions: 2,
  });
  expect(days(apart)).toEqual(['2026-10-03', '2026-10-31']);
});

test.each([
  ['Tuesdays, 3:15–4:15 pm', ['06T15:15:00', '20T15:15:00', '27T15:15:00']],
  ['Tuesdays', ['06', '20', '27']],
])('%s but the one that is locked', (when, found) => {
  const dates = {startDate: '2026-10-06', endDate: '2026-10-27'};
  const club = {when, ...dates, sessions: 3};
  const event = only(club, {
    ...FILE,
    lockedDates: [{startDate: '2026-10-12', endDate: '2026-10-16'}],
  });
  expect(days(event)).toEqual(found.map(day => `2026-10-${day}`));
});

test.each([
  ['Tuesdays, 3:15–4:15 pm', 'EXDATE:20261013T151500'],
  ['Tuesdays', 'EXDATE;VALUE=DATE:20261013'],
])(
  'a day of %s that falls out is named as the event would begin',
  (when, line) => {
    const dates = {startDate: '2026-10-06', endDate: '2026-10-27'};
    const text = calendarFile([activity({when, ...dates, sessions: 3})], {
      ...FILE,
      lockedDates: [{startDate: '2026-10-13', endDate: '2026-10-13'}],
    });
    expect(text.split('\r\n')).toContain(line);
  },
);

test('what names no day lasts through the month and keeps nobody busy', () => {
  const event = only({startDate: null, when: 'after school'});
  expect(event.startDate.toString()).toBe('2026-10-01');
  expect(event.endDate.toString()).toBe('2026-11-01');
  expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('the same row is the same event in a later file, which wins', () => {
  const [first] = events([activity()]);
  const [later] = events([activity({activity: 'Book night'})], {
    ...FILE,
    sequence: 13,
  });
  expect(later?.uid).toBe(first?.uid);
  expect(later?.sequence).toBeGreaterThan(first?.sequence ?? Infinity);
});

test('the same id in another workbook is another event', () => {
  const [here] = events([activity()]);
  const [there] = events([activity()], {...FILE, workbook: 'other'});
  expect(there?.uid).not.toBe(here?.uid);
});

test('a single day has no rule, and a weekly one counts its weeks', () => {
  expect(calendarFile([activity()], FILE)).not.toContain('RRULE');
  const dates = {startDate: '2026-10-06', endDate: '2026-10-27', sessions: 4};
  const weekly = activity({when: 'Tuesdays', ...dates});
  expect(calendarFile([weekly], FILE)).toContain('RRULE:FREQ=WEEKLY;COUNT=4\r');
});

test('weekdays are named in the order of a week, whichever comes first', () => {
  const dates = {startDate: '2026-10-01', endDate: '2026-10-12', sessions: 4};
  const club = activity({when: 'Mon and Thu', ...dates});
  expect(calendarFile([club], FILE)).toContain('BYDAY=MO,TH;COUNT=4');
});

test('days that fall in no even row are named by their weekdays', () => {
  const text = calendarFile(
    [
      activity({
        when: 'Thu, Fri, Sat and Sun',
        startDate: '2026-10-01',
        endDate: '2026-10-11',
        sessions: 8,
        status: 'Delivered',
      }),
    ],
    FILE,
  );
  expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=TH,FR,SA,SU;COUNT=8');
  expect(text).toContain('STATUS:CONFIRMED');
});

test('what is cancelled is said to be; an idea is not in it', () => {
  const found = events([
    activity({status: 'Cancelled'}),
    activity({id: 'b', status: 'Idea'}),
    activity({id: 'c', status: 'Planned'}),
  ]);
  expect(
    found.map(each => each.component.getFirstPropertyValue('status')),
  ).toEqual(['CANCELLED', 'TENTATIVE']);
});

test('commas, line breaks, markup and other alphabets come back as they were', () => {
  const text = 'Pan, queso; C:\\new \\ <b>"x"</b> — 学校 مدرسة 👩‍👧‍👦';
  const event = only({activity: text, details: [text, '', 'two\nlines']});
  expect(event.summary).toBe(text);
  expect(event.description).toBe(`${text}\ntwo\nlines`);
});

test('no line is longer than 75 bytes, and each ends with CRLF, whatever the words', () => {
  const text = fc.string({
    unit: 'grapheme',
    maxLength: 200,
    size: 'max',
  });
  fc.assert(
    fc.property(text, fc.string({minLength: 1}), (words, id) => {
      const file = calendarFile(
        [activity({id, activity: `x${words}`, details: [words]})],
        FILE,
      );
      const lines = file.split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      expect(new ICAL.Component(ICAL.parse(file)).name).toBe('vcalendar');
    }),
    {seed: 5545, numRuns: 150},
  );
});

test('the file says what a calendar needs to know, property for property', () => {
  const zone = {name: 'America/New_York', lines: ['BEGIN:VTIMEZONE']};
  const club = activity({
    id: 'ACT 1é',
    when: 'Mon and Wed, 9:05 am',
    startDate: '2026-10-05',
    endDate: '2026-10-14',
    sessions: 4,
    details: [' ', 'With\rYMCA', 'Room 1'],
  });
  const trip = activity({
    id: 'b',
    startDate: '2026-10-03',
    endDate: '2026-10-31',
    sessions: 2,
  });
  expect(calendarFile([club, trip], {...FILE, zone}).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Integration Grid//Integration Grid//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Elmgrove\\, October 2026',
    'X-WR-TIMEZONE:America/New_York',
    'BEGIN:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:ACT.20.1.e9.@1x2y3z.integration-grid',
    'DTSTAMP:20260928T120000Z',
    'SEQUENCE:12',
    'DTSTART;TZID=America/New_York:20261005T090500',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4',
    'SUMMARY:Library night',
    'DESCRIPTION:With\\nYMCA\\nRoom 1',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:b@1x2y3z.integration-grid',
    'DTSTAMP:20260928T120000Z',
    'SEQUENCE:12',
    'DTSTART;VALUE=DATE:20261003',
    'DTEND;VALUE=DATE:20261004',
    'RRULE:FREQ=DAILY;INTERVAL=28;COUNT=2',
    'SUMMARY:Library night',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a line is as long as it may be, and goes on after a blank', () => {
  const [first, second] = calendarLines([`${'x'.repeat(74)}é`]).split('\r\n');
  expect([first, second]).toEqual(['x'.repeat(74), ' é']);
  for (const [character, most] of [
    ['\u007f', 75],
    ['\u0080', 37],
    ['\u07ff', 37],
    ['\u0800', 25],
    ['\uffff', 25],
    ['👩', 18],
  ] as const) {
    const lines = calendarLines([character.repeat(80)]).split('\r\n');
    expect(lines[0]).toBe(character.repeat(most));
  }
});

test('a month without activities is a calendar without events', () => {
  expect(events([])).toEqual([]);
});
