/** Hours in calendar files are those of the school's clocks. */
import ICAL from 'ical.js';
import {calendarFile} from '../../../src/domain/calendar-file';
import {zoneNamed} from '../../../src/ui/share/time-zone';

const club = (zone: string, month: string, startDate: string) =>
  calendarFile(
    [
      {
        id: 'A',
        month,
        activity: 'Chess club',
        status: 'Confirmed',
        when: 'Tuesdays, 3:15–4:15 pm',
        startDate,
        endDate: null,
        sessions: 3,
        minutesPerSession: 60,
        details: [],
      },
    ],
    {
      name: 'Elmgrove',
      workbook: 'w',
      stamp: '20261001T120000Z',
      sequence: 1,
      lockedDates: [],
      zone: zoneNamed(zone, 2026),
    },
  );

/** As an independent parser tells them in universal time. */
function instants(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const each = event.iterator();
  const found = [each.next(), each.next(), each.next()];
  return found.map(time => time!.toJSDate().toISOString().slice(0, 16));
}

test.each([
  [
    'America/New_York',
    ['2026-10-27T19:15', '2026-11-03T20:15', '2026-11-10T20:15'],
  ],
  [
    'Atlantic/Cape_Verde',
    ['2026-10-27T16:15', '2026-11-03T16:15', '2026-11-10T16:15'],
  ],
])('a club at %s keeps its hour when clocks are set anew', (zone, found) => {
  expect(instants(club(zone, '2026-10', '2026-10-27'))).toEqual(found);
});

test('where clocks are set on the last Sunday, the rule says so', () => {
  const text = club('Europe/Lisbon', '2026-10', '2026-10-20');
  expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
  expect(instants(text)).toEqual([
    '2026-10-20T14:15',
    '2026-10-27T15:15',
    '2026-11-03T15:15',
  ]);
});

test('the clocks of New York are told by the two rules that set them', () => {
  const lines = club('America/New_York', '2026-10', '2026-10-27').split('\r\n');
  const from = lines.indexOf('BEGIN:VTIMEZONE');
  expect(lines.slice(from, lines.indexOf('END:VTIMEZONE'))).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:America/New_York',
    'BEGIN:DAYLIGHT',
    'DTSTART:20250309T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0400',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20251102T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
    'END:STANDARD',
  ]);
  expect(lines).toContain('DTSTART;TZID=America/New_York:20261027T151500');
});

test('a zone that nobody knows leaves the hours to whoever looks', () => {
  const text = club('Mars/Olympus', '2026-10', '2026-10-27');
  expect(text).toContain('DTSTART:20261027T151500');
  expect(text).not.toContain('TZID');
});
