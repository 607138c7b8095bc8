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
  ['terças 15:00 às 16:00', [1], at(15), at(16)],
  ['from 3 until 4:05 p. m. on Wed', [2], at(15), at(16, 5)],
  ['Tue 11:30–12:00 pm', [1], at(11, 30), at(12)],
  ['Tue 11-1pm', [1], at(11), at(13)],
  ['Tue 3 pm-4', [1], at(15), at(16)],
  ['Tue 10-12:59 pm', [1], at(10), at(12, 59)],
  ['Tue 12 am', [1], 0, null],
  ['Tue 3 p m', [1], at(15), null],
  ['Tue 3 p.m', [1], at(15), null],
  ['Tue 12 pm', [1], at(12), null],
  ['Tue 13', [1], at(13), null],
  ['Tue 23:59', [1], at(23, 59), null],
  ['Tue 1 am', [1], at(1), null],
])('%s', (text, weekdays, from, to) => {
  expect(readMeetingWords(text)).toEqual({
    weekdays,
    hours: {from, to},
    day: null,
  });
});

test.each([
  'mo mon mon. monday mondays lun lunes seg segunda segundas segunda-feira segundas-feiras',
  'tu tue tues tuesday tuesdays mar mar. martes ter terca terça terças terca-feira terças-feiras',
  'we wed weds wednesday wednesdays mié mie mie. miércoles miercoles qua quarta quartas quarta-feira quartas-feiras',
  'th thu thur thurs thursday thursdays jue jue. jueves qui quinta quintas quinta-feira quintas-feiras',
  'fr fri friday fridays vie vie. viernes sex sexta sextas sexta-feira sextas-feiras',
  'sa sat saturday saturdays sáb sab. sábado sabado sábados',
  'su sun sunday sundays dom dom. domingo domingos',
])('%s are one weekday', spellings => {
  const weekday = readMeetingWords(spellings.slice(0, 2))?.weekdays;
  expect(weekday).toHaveLength(1);
  for (const spelling of spellings.split(' '))
    expect([spelling, readMeetingWords(spelling)]).toEqual([
      spelling,
      {weekdays: weekday, hours: null, day: null},
    ]);
});

test('weekdays are told in order and once, however they are joined', () => {
  for (const words of [
    'Wed and Mon',
    'Wed, Mon; Wed',
    'Wed&Mon',
    'Wed + Mon',
    'Wed/Mon',
    'el lunes y miércoles',
    'los lunes e mié',
    'each Mon.  every Wed',
    'Wed all day Mon',
  ])
    expect([words, readMeetingWords(words)?.weekdays]).toEqual([words, [0, 2]]);
});

test('weekdays from one to another are all between them', () => {
  expect(readMeetingWords('tue.-sat.')?.weekdays).toEqual([1, 2, 3, 4, 5]);
  expect(readMeetingWords('mar–mié')?.weekdays).toEqual([1, 2]);
});

test.each(
  [
    ...['Jan', 'feb', 'March', 'apr.', 'May', 'June', 'jul.', 'August'],
    ...['sept.', 'October', 'NOV', 'December'],
  ].map((name, index) => [name, index + 1] as const),
)('%s is a month', (name, month) => {
  for (const words of [`${name} 8`, `${name} 8th`, `on ${name} 8`])
    expect(readMeetingWords(words)).toEqual({
      weekdays: [],
      hours: null,
      day: [month, 8],
    });
});

test('a number of the month is no hour', () => {
  for (const words of ['Oct 21st, 15:00', '15:00 Oct 21', 'Oct 21 15:00'])
    expect(readMeetingWords(words)).toMatchObject({
      hours: {from: at(15), to: null},
      day: [10, 21],
    });
  expect(readMeetingWords('May 3:00 pm')).toBeNull();
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
  'Tue 12',
  'Tue 24',
  'Tue 13-3 pm',
  'Oct 8 or 9',
  'Tue 3:60 pm',
  'Tue 3-5:60 pm',
  'Tue 3-13 pm',
  'Tue 4 pm-4 pm',
  'Tue 15:00 and 16:00',
  'mon-mon',
  'mon-soon',
  'any-fri',
  '1mon-thu',
  'mon-thu2',
  'Tuesdays 2026',
  ...['memo', 'impromptu', 'awe', 'growth', 'unisex', 'visa', 'tiramisu'],
  ...[
    'monthly',
    'material',
    'website',
    'theatre',
    'friends',
    'safety',
    'support',
  ],
  'band and banding',
])('%s is left to whoever reads it', text => {
  expect(readMeetingWords(text)).toBeNull();
});
