import {readMeetingWords} from '../../src/domain/meeting-words';

const at = (hour: number, minute = 0) => hour * 60 + minute;

test.each([
  ['Tuesdays, 3:15–4:15 pm', [1], at(15, 15), at(16, 15)],
  ['Mon and Wed, 3:00–4:00 pm', [0, 2], at(15), at(16)],
  ['Tuesdays 3 to 4 pm', [1], at(15), at(16)],
  ['Sat 10:30-12:00 pm', [5], at(10, 30), at(12)],
  ['Fri 12:10–12:35 p.m.', [4], at(12, 10), at(12, 35)],
  ['Mon–Thu 15:00-16:30', [0, 1, 2, 3], at(15), at(16, 30)],
  ['9:30–10:00 am', [], at(9, 30), at(10)],
  ['every Friday at 5:30 PM', [4], at(17, 30), null],
  ['los martes, 3:15 a 4:15 pm', [1], at(15, 15), at(16, 15)],
  ['sábados 9:00 a 11:00 am', [5], at(9), at(11)],
])('%s', (text, weekdays, from, to) => {
  expect(readMeetingWords(text)).toEqual({
    weekdays,
    hours: {from, to},
    day: null,
  });
});

test('a day in the words is known by its month and number', () => {
  expect(readMeetingWords('Thu, Oct 8, 5:30–6:45 pm')).toEqual({
    weekdays: [3],
    hours: {from: at(17, 30), to: at(18, 45)},
    day: [10, 8],
  });
});

test('all day has no hours', () => {
  expect(readMeetingWords('Mondays, all day')).toEqual({
    weekdays: [0],
    hours: null,
    day: null,
  });
});

test.each([
  'Tuesdays 3 to 4',
  'after school',
  'every 2 weeks',
  'first Tuesday',
  'Tuesdays in the library',
  'Tue 3:75 pm',
  '4 pm to 3 pm',
  'to be decided',
  'on',
  'Thu-Mon',
  'Tue 13 pm',
  'Tue 0 am',
])('%s is left to whoever reads it', text => {
  expect(readMeetingWords(text)).toBeNull();
});
